import { expect, test } from 'vitest';
import { indexableHtml } from './indexable-html.ts';

const page = (main: string): string =>
	`<html lang="zh-CN"><head><title>泳池救生员</title></head><body>${main}</body></html>`;

test('forms and labels become boxes, so that their words are read', () => {
	const html = page('<main><form novalidate><label class="option">A</label><formula>x</formula></form></main>');
	const boxes = '<main><div novalidate><div class="option">A</div><formula>x</formula></div></main>';
	expect(indexableHtml(html)).toBe(page(boxes));
});

test('Chinese words in main are set apart, no attribute is touched, and what stands around main is left out', () => {
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	const words = [...segmenter.segment('找泳池救生员')].map(({ segment }) => segment);
	const main = (text: string): string => `<main><p title="泳池救生员">${text}</p></main>`;
	expect(indexableHtml(page(`<nav>泳池</nav>${main('找泳池救生员')}<footer>泳池</footer>`))).toBe(
		page(main(words.join(' '))),
	);
	expect(words.length).toBeGreaterThan(1);
});

test('a page without main stays as it is', () => {
	expect(indexableHtml('<p>没有正文</p>')).toBe('<p>没有正文</p>');
});
