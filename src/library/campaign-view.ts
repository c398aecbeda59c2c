/** What a campaign's letter and files put together from several places: local facts, help lines, sources. */
import { type CampaignEntry, helplines, site, sources } from './content.ts';

/** The letter's local facts as sentences, and the numbers at its foot. */
export async function letterOf({ data }: CampaignEntry) {
	const all = (await site()).facts;
	const facts = data.letter.facts.flatMap((id) => all.filter((fact) => fact.id === id));
	return {
		facts: facts.map(({ label, value, ask }) => (value ? `${label}：${value}` : ask)),
		phones: (await helplines()).filter(({ everywhere }) => everywhere),
	};
}

/** Documents that the campaign rests on, as one line each. */
export async function groundsOf({ data }: CampaignEntry): Promise<string[]> {
	const ids = [data.source, ...data.sources];
	const cited = (await sources()).filter(({ id }) => ids.includes(id));
	return cited.map(({ title, issuer, year }) => `${title}（${issuer}，${year}）`);
}
