import { expect, test } from 'vitest';
import { indexableHtml } from './indexable-html.ts';

test('forms and labels become boxes, so that their words are read', () => {
	const html = '<main><form novalidate><label class="option">A</label><formula>x</formula></form></main>';
	expect(indexableHtml(html)).toBe(
		'<main><div novalidate><div class="option">A</div><formula>x</formula></div></main>',
	);
});

test('Chinese words are set apart, and nothing outside main or inside a tag is touched', () => {
	const html = '<title>泳池救生员</title><main><p title="泳池救生员">找泳池救生员</p></main><p>泳池救生员</p>';
	const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment('找泳池救生员')].map(
		(each) => each.segment,
	);
	expect(indexableHtml(html)).toBe(html.replace('找泳池救生员', words.join(' ')));
	expect(words.length).toBeGreaterThan(1);
});

test('a page without main stays as it is', () => {
	expect(indexableHtml('<p>没有正文</p>')).toBe('<p>没有正文</p>');
});
