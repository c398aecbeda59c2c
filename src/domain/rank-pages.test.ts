import { expect, test } from 'vitest';
import { rankPages } from './rank-pages.ts';
import type { SearchPage } from './search-page.ts';
import { lexicon, pageWith, segment } from './search-testing.ts';
import { understandQuery } from './understand-query.ts';

const first = (typed: string, pages: SearchPage[], leaning = {}) => {
	const question = understandQuery(typed, lexicon, segment);
	return rankPages(
		question,
		question.concepts.map(() => 1),
		pages,
		leaning,
	)[0]?.page.url;
};

test('the phrase word for word comes before its words apart', () => {
	const whole = pageWith('他说，岸边的石头很滑，别靠近。', { url: '/whole/' });
	const apart = pageWith('石头在岸边。岸边很滑。石头。岸边。石头很多。', { url: '/apart/' });
	expect(first('岸边的石头很滑', [apart, whole])).toBe('/whole/');
});

test('a title counts more than a text, and all words more than one', () => {
	const title = pageWith('别的话', { url: '/title/', title: '落水以后' });
	const text = pageWith('落水', { url: '/text/' });
	expect(first('落水', [text, title])).toBe('/title/');
	const both = pageWith('岸上的绳子', { url: '/both/' });
	const one = pageWith('绳子绳子绳子绳子', { url: '/one/' });
	expect(first('岸上 绳子', [one, both])).toBe('/both/');
});

test('a lesson stands before its quiz, for what the quiz asks', () => {
	const lesson = pageWith('落水的人', { url: '/lessons/a/', title: '落水' });
	const quiz = pageWith('落水时要不要脱鞋子', { url: '/quizzes/a/', kind: 'quiz', lesson: '/lessons/a/' });
	expect(first('落水脱鞋子', [quiz, lesson])).toBe('/lessons/a/');
});

test('a question that the author foresaw leads to the page', () => {
	const foreseen = pageWith('别的话', { url: '/foreseen/', asks: ['东西掉进池塘可以捡吗'] });
	const other = pageWith('池塘边有东西', { url: '/other/' });
	expect(first('东西掉进池塘能捡吗', [other, foreseen])).toBe('/foreseen/');
});

test('what was quoted comes before any words, with the explanation of a term or without', () => {
	const quoted = pageWith('由治理委员会（学校里的一组人）认定，别的不用管。', { url: '/quoted/' });
	const better = pageWith('治理委员会就是它。认定是什么？治理委员会和认定。', { url: '/better/', title: '治理委员会' });
	expect(first('治理委员会认定', [better, quoted])).toBe('/quoted/');
	expect(first('委员会（学校里的一', [better, quoted])).toBe('/quoted/');
});

test('among equals a page for who seems to ask comes first, then the lesson of the card', () => {
	const pages = [pageWith('落水', { url: '/a/' }), pageWith('落水', { url: '/b/', stages: ['parent'] })];
	expect(first('落水', pages)).toBe('/a/');
	expect(first('孩子落水', pages)).toBe('/b/');
	expect(first('落水', pages, { lesson: '/b/' })).toBe('/b/');
});

test('a page that has nothing of the question is no result', () => {
	expect(first('落水', [pageWith('天气很好')])).toBeUndefined();
});
