import { describe, expect, it } from 'vitest';
import { checkLinks } from './check-links.ts';
import { temporarySite } from './temporary-site.ts';

const check = (home: string, base = '/'): string[] =>
	checkLinks(temporarySite({ 'index.html': home, 'lessons/index.html': '<h2 id="水">x</h2>', 'a.css': '' }), base);

describe('links of the built site', () => {
	it('may go to a page, a file, an anchor, another site', () => {
		const links = [
			'/',
			'/lessons/',
			'lessons/?q=1',
			'/lessons/#水',
			'/lessons/#%E6%B0%B4',
			'#',
			'#top',
			'tel:119',
			'https://a.example/x',
		];
		expect(check(`<link href="/a.css">${links.map((link) => `<a href="${link}">x</a>`).join('')}`)).toEqual([]);
	});

	it.each([
		['/gone/', 'is not there'],
		['/lessons', 'lacks its last slash'],
		['/lessons/#fire', 'has no such anchor'],
		['#fire', 'has no such anchor'],
		['http://[', 'is not an address'],
	])('to %s are reported', (link, problem) => {
		expect(check(`<a href="${link}">x</a>`)).toEqual([expect.stringContaining(problem)]);
	});

	it('must stay under the base path', () => {
		expect(check('<a href="/anquan/lessons/">x</a>', '/anquan/')).toEqual([]);
		expect(check('<img src="/lessons/">', '/anquan/')).toEqual([expect.stringContaining('base path')]);
	});

	it('are not read out of scripts and comments', () => {
		expect(check('<!-- <a href="/gone/"> --><script>"<a href=\\"/gone/\\">"</script>')).toEqual([]);
	});
});
