/**
 * What is kept on a device so that it opens again without a network: which requests the worker answers and how, under
 * which address a thing is kept, and what may be kept at all. Pure; the worker itself is browser/worker/.
 */

/**
 * `page`: asked of the network first, so that nobody reads an old lesson while there is a new one. `fresh`: a file
 * whose name stays when it changes, likewise. `fixed`: its name changes with its content, so the kept one is the one.
 * `none`: not ours to answer.
 */
export type Road = 'page' | 'fresh' | 'fixed' | 'none';

export type Asked = { url: string; method: string; navigate: boolean; part: boolean };
/** What is known of an answer without reading it. */
export type Answered = { status: number; type: string; redirected: boolean; contentType: string };

const hashed = /^(_astro\/|pagefind\/(fragment|index|filter)\/|pagefind\/pagefind\..+\.pf_meta$)/;
const files = /\.(js|css|json|svg|png|webp|avif|jpe?g|woff2|wasm|pagefind)$/;
const page = /(^|\/|\.html)$/;

/** How a request is answered; `root` is the address of the home page, `part` says that only some bytes are asked for. */
export function roadOf({ url, method, navigate, part }: Asked, root: string): Road {
	const key = keyOf(url);
	if (method !== 'GET' || part || !key.startsWith(root)) return 'none';
	const path = key.slice(root.length);
	if (path === 'sw.js') return 'none';
	if (hashed.test(path)) return 'fixed';
	if (files.test(path)) return 'fresh';
	return navigate && (page.test(path) || !/\.[^/]+$/.test(path)) ? 'page' : 'none';
}

/** Chat apps hang `?from=…` on every address; a page is the same page with any of them, and is kept once. */
export function keyOf(url: string): string {
	return url.replace(/[?#].*$/, '');
}

/**
 * Whether an answer may be kept: whole, our own, not led elsewhere, and a page where a page was asked for. That a page
 * is really one of ours is said by its text alone (`isOurs`): a network that wants a login answers 200 to everything.
 */
export function mayKeep({ status, type, redirected, contentType }: Answered, road: Road): boolean {
	const right = /^text\/html\b/.test(contentType) === (road === 'page');
	return status === 200 && (type === 'basic' || type === 'default') && !redirected && right;
}

/** Every page of ours, and no other, takes its style from our own folder of built files; the build checks that. */
export function isOurs(html: string, base: string): boolean {
	return html.includes(`"${base}_astro/`);
}

/** The files that a page or script names: style, scripts, pictures, and scripts that are loaded later. As paths. */
export function partsOf(text: string, base: string): string[] {
	const whole = new RegExp(`${base.replace(/[.]/g, '\\.')}(?:_astro|pictures)/[\\w./@~-]+\\.\\w+`, 'g');
	const beside = /["'`](?:\.\/|_astro\/)([\w.@~-]+\.(?:js|css))["'`]/g;
	const named = [...text.matchAll(beside)].map(([, name]) => `${base}_astro/${name}`);
	return [...new Set([...(text.match(whole) ?? []), ...named])];
}

/** The title of a page without the name of the site. */
export function titleOf(html: string): string {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
	return title
		.replace(/ · [^·]*$/, '')
		.replace(/&lt;/g, '<')
		.replace(/&quot;|&#34;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&');
}
