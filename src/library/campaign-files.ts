/** The files a campaign page offers: each one text, made from the campaign's own words. */
import { csv } from '../domain/csv.ts';
import { groundsOf, letterOf } from './campaign-view.ts';
import { type CampaignEntry, helplines, topics } from './content.ts';
import { localeOf } from './locales.ts';
import { poster } from './poster.ts';

/** The letter as plain text, to copy into a chat or print. */
export async function letterText(campaign: CampaignEntry): Promise<string> {
	const { campaigns: words } = (await localeOf(undefined)).words;
	const { letter } = campaign.data;
	const { facts, phones } = await letterOf(campaign);
	const grounds = await groundsOf(campaign);
	const blocks = [
		`${words.letterTitle}：${campaign.data.title}`,
		words.letterDear,
		...letter.body,
		`${words.letterTonight}：${letter.tonight}`,
		...facts,
		`${words.letterPhones}：${phones.map(({ number, short }) => `${short} ${number}`).join('，')}`,
		grounds.length > 0 ? `${words.letterSource}：${grounds.join('；')}` : '',
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The checklist as a table with room for what was found and when it was put right. */
export async function checklistCsv({ data }: CampaignEntry): Promise<string> {
	const { campaigns: words } = (await localeOf(undefined)).words;
	return csv([[words.item, words.found, words.fixed], ...data.checklist.map((item) => [item, '', ''])]);
}

/** The poster for A4 paper. */
export async function posterSvg({ data }: CampaignEntry): Promise<string> {
	const line = (await helplines()).find(({ number }) => number === data.poster.helpline);
	const topic = (await topics()).find(({ id }) => id === data.topic);
	return poster({
		...data.poster,
		message: data.message,
		hue: topic?.hue ?? 'water',
		help: line ? `${line.short} ${line.number}` : data.poster.helpline,
	});
}
