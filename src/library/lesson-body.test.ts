import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kit } from '../schemas/kit.ts';
import { kitExamplesSchema } from '../schemas/kit-examples.ts';
import { type Piece, readBody } from './lesson-body.ts';

test('plain Markdown becomes one piece of HTML', () => {
	expect(readBody('喊**大人**。\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |').pieces).toEqual([
		expect.stringMatching(/^<p>喊<strong>大人<\/strong>。<\/p>\s*<table>.*<td>2<\/td>.*<\/table>$/s),
	]);
});

test('a heading takes its id from its words, without the citation', () => {
	const { pieces, headings } = readBody('## 三步：喊、打、抛 <Cite source="letter" />\n\n## 三步：喊、打、抛');
	expect(headings.map(({ slug, text }) => [slug, text])).toEqual([
		['三步喊打抛', '三步：喊、打、抛'],
		['三步喊打抛-1', '三步：喊、打、抛'],
	]);
	expect(pieces).toEqual([
		'<h2 id="三步喊打抛">三步：喊、打、抛 ',
		{ tag: 'Cite', attributes: { source: 'letter' }, inside: [] },
		expect.stringContaining('</h2>'),
	]);
});

test('components keep what stands inside them, and links are components too', () => {
	const [danger] = readBody('<Danger>\n\n见 [上一课](/lessons/a/b/)。\n\n</Danger>').pieces;
	expect(danger).toEqual({
		tag: 'Danger',
		attributes: {},
		inside: ['<p>见 ', { tag: 'a', attributes: { href: '/lessons/a/b/' }, inside: ['上一课'] }, '。</p>'],
	});
});

test('letters that mean something in HTML stay letters', () => {
	expect(readBody('他说 "a \\< b" & 走了').pieces).toEqual(['<p>他说 "a &#x3C; b" &#x26; 走了</p>']);
});

test('every example of the kit is made of the kit', () => {
	const files = globSync('src/lesson-kit/*/*.examples.yaml');
	expect(files.length).toBe(new Set(Object.values(kit).map(({ folder }) => folder)).size);
	for (const file of files) {
		for (const { mdx } of kitExamplesSchema.parse(parse(readFileSync(file, 'utf8')))) {
			const tags = readBody(mdx).pieces.flatMap(tagsIn);
			expect(tags.length, file).toBeGreaterThan(0);
			expect(
				tags.filter((tag) => !kit[tag]),
				file,
			).toEqual([]);
		}
	}
});

function tagsIn(piece: Piece): string[] {
	return typeof piece === 'string' ? [] : [piece.tag, ...piece.inside.flatMap(tagsIn)];
}
