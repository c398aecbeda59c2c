/** What components deep inside a lesson need to know about the page they stand on. */
import type { Source } from '../schemas/sources.ts';
import { sources } from './content.ts';
import type { Locale } from './locales.ts';

export type PageContext = {
	locale: Locale;
	/** Sources of this page in the order of their numbers. */
	sources: Source[];
};

/** The number under which the page lists a source, from 1. */
export function numberOf(page: PageContext, sourceId: string): number {
	const index = page.sources.findIndex((source) => source.id === sourceId);
	if (index < 0) throw new Error(`source ${sourceId} is not in the front matter of this lesson`);
	return index + 1;
}

/** The gallery cites freely: every source has a number there. */
export async function galleryPage(locale: Locale): Promise<PageContext> {
	return { locale, sources: await sources() };
}
