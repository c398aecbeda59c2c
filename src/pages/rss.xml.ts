import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { fillWords } from '../domain/fill-words.ts';
import { lessons, notices, site } from '../library/content.ts';
import { href, localeOf } from '../library/locales.ts';

export const GET: APIRoute = async (context) => {
	const { words } = await localeOf(undefined);
	const { name, description } = await site();
	const items = (await lessons()).map(({ id, data }) => ({
		title: fillWords(words.feed.lesson, { title: data.title }),
		description: data.summary,
		pubDate: new Date(`${data.checked}T00:00:00Z`),
		link: href({ segment: undefined }, `/lessons/${id}/`),
	}));
	const told = (await notices()).map(({ id, data }) => ({
		title: fillWords(words.notices.feed, { title: data.title }),
		description: data.summary,
		pubDate: new Date(`${data.published}T00:00:00Z`),
		link: href({ segment: undefined }, `/notices/${id}/`),
	}));
	return rss({ title: name, description, site: context.site as URL, items: [...told, ...items] });
};
