/**
 * Languages of the interface: one for each `content/words/<language>.yaml`. Chinese is the root;
 * another language stands under its code, `/en/`. Lessons that are not translated stay Chinese and say so by `lang`.
 */
import { getEntry } from 'astro:content';
import type { Words } from '../schemas/words.ts';

export const rootLanguage = 'zh-CN';

export type Locale = {
	/** For `<html lang>` and dates. */
	code: string;
	/** First part of the address; `undefined` for the root language. */
	segment: string | undefined;
	words: Words;
};

/** The locale that a route's `[...locale]` names. */
export async function localeOf(segment: string | undefined): Promise<Locale> {
	const code = segment ?? rootLanguage;
	const entry = await getEntry('words', code);
	if (!entry) throw new Error(`content/words/${code}.yaml is missing`);
	return { code, segment, words: entry.data };
}

/** Link to a page: `/lessons/` under the site's base and the locale. Takes and gives a path with slashes at both ends. */
export function href(locale: Pick<Locale, 'segment'>, path: string): string {
	const base = import.meta.env.BASE_URL.replace(/\/$/, '');
	return `${base}${locale.segment ? `/${locale.segment}` : ''}${path}`;
}

/** Link to a file that is the same in every language: pictures, feeds. */
export function fileHref(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Making a formatter is slow, and a page shows several days. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day in the locale's own words: 2026年11月22日. */
export function dayText({ code }: Pick<Locale, 'code'>, day: string): string {
	const known = formatters.get(code) ?? new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC' });
	formatters.set(code, known);
	return known.format(new Date(`${day}T00:00:00Z`));
}
