/**
 * A page as Pagefind should read it. Pagefind leaves out whatever stands in `<form>` and `<label>`, which is where a
 * quiz has its words, and cuts Chinese by context, so that a word is found on one page and missed on the next. Here the
 * two tags become plain boxes, and words are set apart the way the browser will cut a query. What stands around `main`
 * is the same on every page and is left out.
 *
 * Pagefind cuts a title at spaces only, so the words of a Chinese title would not count as such: they are set apart
 * in a field of their own, `kw`, with the words that people use for the topic. The summary and the
 * questions that a page answers, which no page shows, are kept beside them.
 */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const jieba = Jieba.withDict(dict);

/** `topicWords` are the words of each topic, by its id. */
export function indexableHtml(html: string, topicWords: Map<string, string[]> = new Map()): string {
	const start = html.indexOf('<main');
	const end = html.indexOf('</main>');
	if (start < 0 || end < 0) return html;
	const main = html
		.slice(start, end)
		.replace(/(<\/?)(?:form|label)(?=[\s>])/g, '$1div')
		// A picture's words carry its meaning, so they count as text of the page.
		.replace(/<img\b[^>]*\salt="([^"]+)"[^>]*>/g, '<p>$1</p>');
	const spaced = main.replace(/>([^<]*\p{Script=Han}[^<]*)</gu, (_, text: string) => `>${setApart(text)}<`);
	const head = html.slice(0, html.indexOf('<body')).replace('</head>', `${keywords(html, topicWords)}</head>`);
	return `${head}<body>${spaced}</main></body></html>`;
}

function keywords(html: string, topicWords: Map<string, string[]>): string {
	const title = metaOf(html, 'search-title');
	if (title === undefined) return '';
	const words = new Set([
		...jieba.cutForSearch(title, true),
		...(topicWords.get(metaOf(html, 'search-topic') ?? '') ?? []),
	]);
	const telling = [...words].filter((word) => /[\p{L}\p{N}]/u.test(word));
	const [summary, asks] = ['description', 'search-asks'].map((name) => setApart(metaOf(html, name) ?? ''));
	return field('kw', telling.join(' ')) + field('summary', summary ?? '') + field('asks', asks ?? '');
}

/** Text of an attribute of the page is escaped already. */
function field(name: string, text: string): string {
	return `<meta data-pagefind-meta="${name}[content]" content="${text.replace(/"/g, '&quot;')}">`;
}

function metaOf(html: string, name: string): string | undefined {
	return new RegExp(`<meta name="${name}"[^>]*content="([^"]*)"`).exec(html)?.[1];
}

function setApart(text: string): string {
	return [...segmenter.segment(text)].map(({ segment }) => segment).join(' ');
}
