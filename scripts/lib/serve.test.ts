import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlainError } from './say.ts';
import { requirePort, serve, type SiteServer } from './serve.ts';
import { temporarySite } from './temporary-site.ts';

const long = '安全'.repeat(2000);
const dir = temporarySite({
	'site/index.html': '<p>home</p>',
	'site/404.html': '<p>找不到</p>',
	'site/lessons/fire/index.html': '<p>fire</p>',
	'site/_astro/app.js': 'export {};',
	'site/long.html': long,
	'site/rss.xml': '<rss/>',
	'site/picture.svg': '<svg/>',
	'site/robots.txt': 'ok',
	'site/pagefind/wasm.zh.pagefind': 'bytes',
	'site/pagefind/fragment/a.pf_fragment': 'bytes',
	'site/search.wasm': 'bytes',
	'site/防溺水/index.html': '<p>water</p>',
	'site/empty/file.txt': 'text',
	'secret.txt': 'secret',
});

let site: SiteServer;
let sub: SiteServer;
beforeAll(async () => {
	site = await serve({ dir: `${dir}/site` });
	sub = await serve({ dir: `${dir}/site`, base: '/anquan/' });
});
afterAll(async () => {
	await site.close();
	await sub.close();
});

const get = (path: string, init?: RequestInit): Promise<Response> =>
	fetch(new URL(path, site.url), { redirect: 'manual', ...init });

/** Sends a path exactly as written; `fetch` would tidy it first. */
function raw(path: string, method = 'GET'): Promise<{ status: number; location: string | undefined }> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(site.url);
		request({ hostname, port, path, method }, (response) => {
			response.resume();
			resolve({ status: response.statusCode ?? 0, location: response.headers.location });
		})
			.on('error', reject)
			.end();
	});
}

describe('a request that finds something', () => {
	it('gets the index page of a folder', async () => {
		const response = await get('/lessons/fire/');
		expect(await response.text()).toBe('<p>fire</p>');
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
	});

	it('may carry a query, and a percent-encoded Chinese path', async () => {
		expect((await get('/lessons/fire/?q=%E7%81%AB&x=?')).status).toBe(200);
		expect(await (await get('/%E9%98%B2%E6%BA%BA%E6%B0%B4/')).text()).toBe('<p>water</p>');
	});

	it.each([
		['/_astro/app.js', 'text/javascript; charset=utf-8'],
		['/rss.xml', 'application/xml; charset=utf-8'],
		['/picture.svg', 'image/svg+xml; charset=utf-8'],
		['/robots.txt', 'text/plain; charset=utf-8'],
		['/search.wasm', 'application/wasm'],
		['/pagefind/wasm.zh.pagefind', 'application/octet-stream'],
		['/pagefind/fragment/a.pf_fragment', 'application/octet-stream'],
	])('%s comes as %s', async (path, type) => {
		expect((await get(path)).headers.get('content-type')).toBe(type);
	});

	it('gets text compressed and whole', async () => {
		const response = await get('/long.html', { headers: { 'accept-encoding': 'gzip' } });
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(Number(response.headers.get('content-length'))).toBeLessThan(long.length);
		expect(await response.text()).toBe(long);
	});

	it('gets 304 when it has the page already', async () => {
		const etag = (await get('/')).headers.get('etag') ?? '';
		expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
	});

	it('gets no body for HEAD', async () => {
		const response = await get('/', { method: 'HEAD' });
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('');
	});
});

describe('a request that goes astray', () => {
	it('is sent on to the address with a slash, query kept', async () => {
		const response = await get('/lessons/fire?a=1');
		expect(response.status).toBe(301);
		expect(response.headers.get('location')).toBe('/lessons/fire/?a=1');
	});

	it('is never sent to another host', async () => {
		expect(await raw('//lessons/fire')).toEqual({ status: 301, location: '/lessons/fire/' });
	});

	it('gets our own page with status 404', async () => {
		for (const path of ['/nothing/', '/robots.txt/', '/empty/', '/empty', '/lessons/fire/index.html/']) {
			const response = await get(path);
			expect(response.status, path).toBe(404);
			expect(await response.text(), path).toBe('<p>找不到</p>');
		}
	});

	it('gets 404 even when it has that page already', async () => {
		const etag = (await get('/nothing/')).headers.get('etag') ?? '';
		expect((await get('/nothing/', { headers: { 'if-none-match': etag } })).status).toBe(404);
	});

	it('gets 400 when its percent signs make no sense', async () => {
		expect((await raw('/%E9%98')).status).toBe(400);
		expect((await raw('/%')).status).toBe(400);
		expect((await raw('/a%00b')).status).toBe(400);
	});

	it('never leaves the folder', async () => {
		for (const path of [
			'/../secret.txt',
			'/..%2fsecret.txt',
			'/%2e%2e/secret.txt',
			'/lessons/../../secret.txt',
			'//../secret.txt',
		]) {
			expect((await raw(path)).status, path).toBe(404);
		}
	});

	it('gets 405 when it wants to write', async () => {
		expect((await raw('/', 'POST')).status).toBe(405);
	});
});

describe('a base path', () => {
	const at = (path: string): Promise<Response> => fetch(new URL(path, sub.url), { redirect: 'manual' });

	it('stands before every address', async () => {
		expect(sub.url).toMatch(/\/anquan\/$/);
		expect(await (await at('/anquan/lessons/fire/')).text()).toBe('<p>fire</p>');
		expect((await at('/lessons/fire/')).status).toBe(404);
		expect((await at('/anquanlessons/fire/')).status).toBe(404);
	});

	it('is mended when its slash is missing', async () => {
		expect((await at('/anquan?a=1')).headers.get('location')).toBe('/anquan/?a=1');
	});

	it('stays in the way to an address with a slash', async () => {
		expect((await at('/anquan/lessons/fire')).headers.get('location')).toBe('/anquan/lessons/fire/');
	});
});

describe('a taken port', () => {
	it('is told in a sentence that names PORT', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => other.once('listening', resolve));
		const { port } = other.address() as AddressInfo;
		const problem = await requirePort(port).catch((error: unknown) => error);
		expect(problem).toBeInstanceOf(PlainError);
		expect(String(problem)).toContain(`端口 ${port}`);
		expect(String(problem)).toContain('PORT');
		other.close();
	});

	it('is free again after a look', async () => {
		const { port } = new URL(site.url);
		await expect(requirePort(Number(port))).rejects.toThrow(PlainError);
		await expect(requirePort(0)).resolves.toBeUndefined();
	});
});
