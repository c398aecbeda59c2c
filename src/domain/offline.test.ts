import { describe, expect, it } from 'vitest';
import { isOurs, keyOf, mayKeep, partsOf, roadOf, titleOf } from './offline.ts';

const root = 'https://school.example/anquan/';
const road = (path: string, more: Partial<Parameters<typeof roadOf>[0]> = {}) =>
	roadOf({ url: new URL(path, root).href, method: 'GET', navigate: true, part: false, ...more }, root);

describe('how a request is answered', () => {
	it.for([
		['', 'page'],
		['lessons/fire/out-then-call/', 'page'],
		['lessons/fire/out-then-call/teach/?minutes=5#3', 'page'],
		['help', 'page'],
		['404.html', 'page'],
		['_astro/BasePage.JLCBQaRW.css', 'fixed'],
		['_astro/quiz.a-b_c.js', 'fixed'],
		['pagefind/fragment/zh-cn_1b1f8a2.pf_fragment', 'fixed'],
		['pagefind/index/zh-cn_1b1f8a2.pf_index', 'fixed'],
		['pagefind/pagefind.zh-cn_24cbce25cdc5d.pf_meta', 'fixed'],
		['pagefind/pagefind.js', 'fresh'],
		['pagefind/pagefind-entry.json?ts=1', 'fresh'],
		['pictures/fire/call-119.svg', 'fresh'],
		['search/answers.json', 'fresh'],
		['rss.xml', 'none'],
		['calendar.ics', 'none'],
		['sw.js', 'none'],
		['https://school.example/other/', 'none'],
		['https://school.example/anquan2/', 'none'],
		['https://elsewhere.example/anquan/', 'none'],
	] as const)('%s goes by %s', ([path, expected]) => {
		expect(road(path)).toBe(expected);
	});

	it('F39 only whole files that are read', () => {
		expect(road('help/', { method: 'POST' })).toBe('none');
		expect(road('pictures/fire/call-119.svg', { part: true })).toBe('none');
		expect(road('help/', { navigate: false })).toBe('none');
	});

	it('F38 under one address, whatever hangs on it', () => {
		expect(keyOf(`${root}help/?from=groupmessage&isappinstalled=0#n119`)).toBe(`${root}help/`);
	});
});

describe('what may be kept', () => {
	const page = { status: 200, type: 'basic', redirected: false, contentType: 'text/html; charset=utf-8' };
	const file = { ...page, contentType: 'text/css' };

	it('whole answers of our own, of the right kind', () => {
		expect(mayKeep(page, 'page')).toBe(true);
		expect(mayKeep(file, 'fixed')).toBe(true);
		expect(mayKeep({ ...file, contentType: '' }, 'fresh')).toBe(true);
	});

	it.for([
		[{ ...page, status: 404 }, 'page'],
		[{ ...page, status: 206 }, 'page'],
		[{ ...page, status: 500 }, 'page'],
		[{ ...page, status: 0, type: 'opaque' }, 'page'],
		[{ ...page, status: 0, type: 'opaqueredirect' }, 'page'],
		[{ ...page, type: 'cors' }, 'page'],
		[{ ...page, redirected: true }, 'page'],
		[{ ...page, contentType: 'application/json' }, 'page'],
		[page, 'fixed'],
		[page, 'fresh'],
	] as const)('F28 not %j by %s', ([answered, way]) => {
		expect(mayKeep(answered, way)).toBe(false);
	});

	it('a page is known by its style sheet', () => {
		const ours = '<link rel="stylesheet" href="/anquan/_astro/BasePage.JLCBQaRW.css">';
		expect([isOurs(ours, '/anquan/'), isOurs(ours, '/'), isOurs('<h1>请登录</h1>', '/anquan/')]).toEqual([
			true,
			false,
			false,
		]);
	});
});

describe('what a page needs', () => {
	it('stands in its text, each once', () => {
		const html = `<link href="/anquan/_astro/BasePage.JLCB.css"><script src="/anquan/_astro/Quiz.astro_astro_type_script_index_0_lang.D7.js">
			<img src="/anquan/pictures/fire/call-119.svg"><img src="/anquan/pictures/fire/call-119.svg">
			<quiz-form data-picture="{&#34;src&#34;:&#34;/anquan/pictures/fire/run-out.svg&#34;}"><a href="/anquan/lessons/fire/">`;
		expect(partsOf(html, '/anquan/')).toEqual([
			'/anquan/_astro/BasePage.JLCB.css',
			'/anquan/_astro/Quiz.astro_astro_type_script_index_0_lang.D7.js',
			'/anquan/pictures/fire/call-119.svg',
			'/anquan/pictures/fire/run-out.svg',
		]);
	});

	it('stands in its scripts too: what they import, at once or later', () => {
		const script =
			'import{t as e}from"./fill-words.7VJ_uJD8.js";const d=()=>import(`./search-panel.DC.js`);m=["_astro/more.X1.css"]';
		expect(partsOf(script, '/')).toEqual([
			'/_astro/fill-words.7VJ_uJD8.js',
			'/_astro/search-panel.DC.js',
			'/_astro/more.X1.css',
		]);
	});
});

it('a page is listed by its own title', () => {
	expect(titleOf('<title>“A &amp; B”怎么办 · 平安课</title>')).toBe('“A & B”怎么办');
	expect(titleOf('<title>平安课</title>')).toBe('平安课');
	expect(titleOf('')).toBe('');
});
