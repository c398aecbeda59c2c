import { expect, it } from 'vitest';
import { temporarySite } from '../temporary-site.ts';
import { fileName, packOf } from './pack-list.ts';

const page = (title: string, more = ''): string => `<meta property="og:title" content="${title}">${more}`;
const site = temporarySite({
	'campaigns/fire-month/index.html': page(
		'消防月：走一遍',
		'<a href="/b/lessons/fire/door/">x</a><a href="/b/lessons/fire/">y</a><a href="/b/checklists/home/">z</a>',
	),
	'campaigns/fire-month/letter/index.html': '',
	'lessons/fire/door/index.html': page('先摸门?'),
	'lessons/fire/door/handout/index.html': '<quiz-paper>',
	'lessons/mind/low/index.html': page('心情'),
	'lessons/mind/low/handout/index.html': '',
	'checklists/home/index.html': page('在家'),
});

it('a campaign brings its letter, both posters, its lessons, checklists and the record', () => {
	const { title, sheets } = packOf(site, 'fire-month');
	expect(title).toBe('消防月：走一遍');
	expect(sheets.map(({ page: each, name }) => [each, name])).toEqual([
		['campaigns/fire-month/letter/', '家长信-消防月：走一遍'],
		['campaigns/fire-month/poster/', '海报A4-消防月：走一遍'],
		['campaigns/fire-month/poster/?size=a3', '海报A3-消防月：走一遍'],
		['lessons/fire/door/handout/', '讲义-先摸门？'],
		['lessons/fire/door/handout/?quiz', '测验卷和答案-先摸门？'],
		['checklists/home/', '在家'],
		['teacher/record/', '班会记录'],
	]);
});

it('a lesson without a quiz is its handout', () => {
	expect(packOf(site, 'mind/low').sheets.map(({ name }) => name)).toEqual(['讲义-心情']);
});

it('everything is sorted into folders, each sheet once', () => {
	const { sheets } = packOf(site, 'all');
	expect(new Set(sheets.map(({ folder }) => folder))).toEqual(new Set(['活动', '课程', '检查清单', '记录']));
	expect(new Set(sheets.map(({ page: each }) => each)).size).toBe(sheets.length);
});

it('says which campaigns there are when it knows none of that name', () => {
	expect(() => packOf(site, 'fire-week')).toThrow(/没有“fire-week”.*fire-month/);
});

it.each([
	['a/b\\c', 'a／b＼c'],
	['“走”，还是<停>?', '“走”，还是〈停〉？'],
	['水 &amp; 火', '水 ＆ 火'],
])('%s names a file as %s', (title, name) => {
	expect(fileName(title)).toBe(name);
});
