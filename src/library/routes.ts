/** `getStaticPaths` for every route: each page once per language. */
import { getCollection } from 'astro:content';
import { rootLanguage } from './locales.ts';

type Params = Record<string, string | undefined>;

/** A page of its own. */
export async function eachLocale(): Promise<{ params: Params }[]> {
	return (await segments()).map((locale) => ({ params: { locale } }));
}

/** A page for each entry; `params` names the entry in the address. */
export async function eachEntry<Entry>(entries: Entry[], params: (entry: Entry) => Params) {
	const all = await segments();
	return all.flatMap((locale) => entries.map((entry) => ({ params: { locale, ...params(entry) }, props: { entry } })));
}

/** `fire/feel-the-door` → the two parts of its address. */
export function topicAndSlug({ id }: { id: string }): Params {
	const [topic, slug] = id.split('/');
	return { topic, slug };
}

async function segments(): Promise<(string | undefined)[]> {
	const words = await getCollection('words');
	return words.map((entry) => (entry.id === rootLanguage ? undefined : entry.id));
}
