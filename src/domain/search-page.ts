/** A page as search sees it: its title, and its text by sections, in the words of the page and made plain. */
import type { Stage } from '../schemas/shared.ts';
import { bareText } from './bare-text.ts';
import { joinWords } from './join-words.ts';

export type PageKind = 'lesson' | 'quiz' | 'campaign' | 'notice' | 'page' | 'topic';

export type PageSection = {
	/** Id of the heading, to link to; missing for what stands before the first one. */
	id: string | undefined;
	heading: string;
	text: string;
	bareHeading: string;
	bareText: string;
	/** The same without what stands in brackets, where there are any: terms are explained in the middle of a sentence. */
	bareRunning: string | undefined;
};

export type SearchPage = {
	url: string;
	title: string;
	kind: PageKind;
	topic: string | undefined;
	stages: Stage[];
	/** The only page that its topic has. */
	alone?: boolean;
	/** Address of the lesson that a quiz belongs to. */
	lesson?: string | undefined;
	/** Questions that the page answers, as readers ask them. */
	asks: string[];
	bareTitle: string;
	sections: PageSection[];
};

/** What is written down about a page; both indexes keep this and nothing else. */
export type PageText = Pick<SearchPage, 'url' | 'title' | 'kind' | 'topic' | 'stages' | 'lesson' | 'alone' | 'asks'> & {
	sections: Pick<PageSection, 'id' | 'heading' | 'text'>[];
};

/** Makes the text ready to be compared. */
export function searchPage(page: PageText): SearchPage {
	const sections = page.sections.map((section) => ({
		...section,
		bareHeading: bareText(section.heading),
		bareText: bareText(section.text),
		bareRunning: section.text.includes('（') ? bareText(withoutBrackets(section.text)) : undefined,
	}));
	return { ...page, bareTitle: bareText(page.title), sections };
}

/** Text as its author wrote it: a reader quotes it with the explanation of a term or without. */
export function withoutBrackets(text: string): string {
	return text.replace(/（[^）]*）/g, '');
}

/** A page as Pagefind keeps it (a quiz is cut at its questions, every other page at its headings): words set apart by zero-width spaces, headings by the number of their first word. */
export type Fragment = {
	url: string;
	/** The text without marks; `raw_content` holds it when Pagefind has drawn an excerpt. */
	content: string;
	raw_content?: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	anchors: { element: string; id: string; text: string; location: number }[];
};

export function pageOfFragment({ url, content, raw_content, meta, filters, anchors }: Fragment): PageText {
	const words = (raw_content ?? content).split('\u200B');
	const isQuiz = filters['kind']?.[0] === 'quiz';
	const headings = anchors
		.filter(({ element, id, text }) =>
			isQuiz ? element === 'fieldset' : /^h[2-4]$/.test(element) && id !== '' && /\S/.test(text),
		)
		.sort((a, b) => a.location - b.location);
	const starts = [0, ...headings.map(({ location }) => location)];
	const summary = { id: undefined, heading: '', text: meta['lesson'] ? '' : joinWords(meta['summary'] ?? '').trim() };
	const sections = starts.map((start, index) => ({
		id: headings[index - 1]?.id,
		heading: withoutCitations(headings[index - 1]?.text ?? ''),
		text: inChinese(joinWords(words.slice(start, starts[index + 1]).join(' ')).trim()),
	}));
	return {
		url,
		title: meta['title'] ?? url,
		kind: (filters['kind']?.[0] ?? 'page') as PageKind,
		topic: filters['topic']?.[0],
		stages: (filters['stage'] ?? []) as Stage[],
		lesson: meta['lesson'],
		asks: (meta['asks'] ?? '')
			.split('|')
			.map(bareText)
			.filter((ask) => ask !== ''),
		sections: [summary, ...sections].filter(({ text }) => text !== ''),
	};
}

/** Pagefind ends a heading or a line of a list with a full stop of its own. */
function inChinese(text: string): string {
	return text.replace(/([\p{Script=Han}”’）])\. ?(?=[\p{Script=Han}“‘（])/gu, '$1。');
}

/** A heading's citations are numbers behind a word joiner (see the kit's Cite); a title goes without them. */
function withoutCitations(heading: string): string {
	return joinWords(heading)
		.replace(/\s*\u2060\s*\d+/g, '')
		.replace(/\u2060/g, '')
		.trim();
}
