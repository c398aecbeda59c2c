import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const scenes = import.meta.glob<string>('./scenes/*/*.ts', { eager: true, import: 'default' });
const limit = 15 * 1024;
const texts = import.meta.glob<string>(
	[
		'../../content/{lessons,campaigns}/**/*.mdx',
		'../../content/quizzes/**/*.yaml',
		'../{components,layouts,lesson-kit,pages}/**/*.{astro,ts,yaml}',
		'!../**/*.test.ts',
	],
	{ eager: true, query: '?raw', import: 'default' },
);

/** Whether a lesson, a campaign, a quiz or a page names the scene: `picture="fire/oil-pan"`, `picture: fire/oil-pan`. */
const isNamed = (name: string): boolean =>
	Object.values(texts).some((words) => new RegExp(`['"\\s]${name}(?![\\w/-])`).test(words));

/** Names of elements that are opened but not closed in order; empty when the text is balanced. */
function unbalanced(svg: string): string[] {
	const open: string[] = [];
	for (const [, slash, name = '', , self] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/g)) {
		if (slash && open.pop() !== name) return [...open, name];
		if (!slash && !self) open.push(name);
	}
	return open;
}

/** What is left after every well-formed tag has been taken out: only words may remain. */
const leftover = (svg: string): string => svg.replace(/<\/?[a-zA-Z]+(?:\s+[\w:-]+="[^"<>]*")*\s*\/?>/g, '');

describe.each(Object.entries(scenes))('%s', (_, svg) => {
	it('is one balanced svg element', () => {
		expect(svg.slice(0, 80)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
		expect(svg.endsWith('</svg>')).toBe(true);
		expect(unbalanced(svg)).toEqual([]);
		expect(leftover(svg).match(/[<>]/g) ?? []).toEqual([]);
	});

	it('carries no style, script, handler or link', () => {
		const found = svg.match(/<(?:style|script|image|use|foreignObject)|\s(?:style|href|xlink:href|on\w+)=/g);
		expect(found ?? []).toEqual([]);
	});

	it('holds only finite numbers of at most one decimal', () => {
		const coordinates = svg.replace(/scale\([^)]*\)/g, '');
		expect(coordinates.match(/NaN|Infinity|undefined|\d\.\d{2,}/g) ?? []).toEqual([]);
	});

	it('keeps its words at 18 units or more', () => {
		for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(18);
	});

	it('is small', () => {
		expect(gzipSync(svg).length).toBeLessThan(limit);
	});
});

it('gives every scene in the folder', () => {
	expect(Object.keys(scenes).length).toBeGreaterThan(0);
});

it('draws no scene that nobody shows', () => {
	const names = Object.keys(scenes).map((path) => path.replace('./scenes/', '').replace('.ts', ''));
	expect(names.filter((name) => !isNamed(name))).toEqual([]);
});
