import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { overBudget, weighPage } from './page-weight.ts';
import { temporarySite } from './temporary-site.ts';

const gzipped = (text: string): number => gzipSync(text).length;
const html = `<!doctype html><html><head>
<link rel="stylesheet" href="/anquan/_astro/a.css"><link rel=stylesheet href="https://elsewhere.example/b.css">
<link rel="icon" href="/anquan/icon.svg">
<script type="module" src="/anquan/_astro/app.js"></script>
<script type="application/ld+json">{"a":1}</script><script>start()</script>
</head><body><img src="/anquan/big.png"></body></html>`;
const files = {
	'lessons/index.html': html,
	'_astro/a.css': '@import "./b.css";p{color:red}',
	'_astro/b.css': 'a{color:blue}',
	'_astro/app.js': 'import{x as e}from"./shared.js";import"./side.js";const later=()=>import("./later.js");e(later)',
	'_astro/shared.js': 'export*from"./deep.js";export const x=1',
	'_astro/side.js': 'console.log("import me from nowhere")',
	'_astro/deep.js': 'export const d=1',
	'_astro/later.js': 'export default 1',
	'big.png': 'x'.repeat(100_000),
};

describe('the weight of a page', () => {
	const dir = temporarySite(files);
	const weight = weighPage(dir, 'lessons/index.html', '/anquan/');

	it('counts style sheets, scripts and all that they import at once, each one time', () => {
		const names = [
			'_astro/a.css',
			'_astro/app.js',
			'_astro/b.css',
			'_astro/deep.js',
			'_astro/shared.js',
			'_astro/side.js',
		];
		expect(weight.files.toSorted()).toEqual(names);
	});

	it('adds up what goes over the wire, script apart', () => {
		const scripts = (['app', 'shared', 'side', 'deep'] as const).map((name) => gzipped(files[`_astro/${name}.js`]));
		const script = scripts.reduce((a, b) => a + b, gzipped('start()'));
		expect(weight.script).toBe(script);
		expect(weight.total).toBe(
			gzipped(html) + gzipped(files['_astro/a.css']) + gzipped(files['_astro/b.css']) + script - gzipped('start()'),
		);
	});

	it('names the page whose file is missing', () => {
		const broken = temporarySite({ 'index.html': '<script src="/gone.js"></script>' });
		expect(() => weighPage(broken, 'index.html')).toThrow('index.html loads /gone.js');
	});
});

describe('a budget', () => {
	const weight = { total: 30_500, script: 8_000, files: [] };

	it('is broken by a byte too much, in a sentence with both numbers', () => {
		const budget = { pages: '*', total: 30, script: 8 };
		expect(overBudget('a.html', weight, budget)).toEqual(['a.html: 30.5 KB in all, the budget is 30 KB']);
	});

	it('may leave script free', () => {
		expect(overBudget('a.html', weight, { pages: '*', total: 31 })).toEqual([]);
	});
});
