/**
 * A page as Pagefind should read it. Pagefind leaves out whatever stands in `<form>` and `<label>`, which is where a
 * quiz has its words, and cuts Chinese by context, so that a word is found on one page and missed on the next. Here the
 * two tags become plain boxes, and words are set apart the way the browser will cut a query. What stands around `main`
 * is the same on every page and is left out.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export function indexableHtml(html: string): string {
	const start = html.indexOf('<main');
	const end = html.indexOf('</main>');
	if (start < 0 || end < 0) return html;
	const main = html.slice(start, end).replace(/(<\/?)(?:form|label)(?=[\s>])/g, '$1div');
	const spaced = main.replace(/>([^<]*\p{Script=Han}[^<]*)</gu, (_, text: string) => `>${setApart(text)}<`);
	return `${html.slice(0, html.indexOf('<body'))}<body>${spaced}</main></body></html>`;
}

function setApart(text: string): string {
	return [...segmenter.segment(text)].map(({ segment }) => segment).join(' ');
}
