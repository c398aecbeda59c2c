/** Every link of the built site that stays on the site: the page or file is there, and so is the anchor. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page as the check sees it: what it links to, and the ids that others may link to. */
interface Page {
	links: string[];
	ids: Set<string>;
}

/** Stands for our own host, whatever SITE_URL says: only links that stay on the site are followed. */
const here = 'https://site.invalid';

/** Problems as `page  → address  what is wrong`. */
export function checkLinks(dir: string, base: string): string[] {
	const names = globSync('**/*.html', { cwd: dir }).map((name) => name.split(sep).join('/'));
	const pages = new Map(names.map((name) => [name, readPage(readFileSync(join(dir, name), 'utf8'))]));
	return names.flatMap((name) => {
		const links = new Set(pages.get(name)?.links);
		return [...links].flatMap((link) => {
			const problem = follow(link, name, base, dir, pages);
			return problem ? [`${name}  → ${link}  ${problem}`] : [];
		});
	});
}

function follow(link: string, from: string, base: string, dir: string, pages: Map<string, Page>): string | undefined {
	const address = `${here}${base}${from.replace(/index\.html$/, '')}`;
	if (!URL.canParse(link, address)) return 'is not an address';
	const url = new URL(link, address);
	if (url.origin !== here) return undefined;
	if (!url.pathname.startsWith(base)) return `leaves the base path ${base}`;
	const path = decode(url.pathname.slice(base.length));
	const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	if (!existsSync(join(dir, name))) return 'is not there';
	if (statSync(join(dir, name)).isDirectory()) return 'lacks its last slash';
	return anchorProblem(decode(url.hash.slice(1)), pages.get(name));
}

function anchorProblem(anchor: string, page: Page | undefined): string | undefined {
	return anchor === '' || anchor === 'top' || !page || page.ids.has(anchor) ? undefined : 'the page has no such anchor';
}

function readPage(html: string): Page {
	// Text inside scripts and comments is not markup.
	const markup = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
	const tags = [...markup.matchAll(/<[a-z][^\s>]*\s[^>]*>/gi)].map(([tag]) => tag);
	return {
		links: tags.flatMap((tag) => [...attribute(tag, 'href'), ...attribute(tag, 'src')]),
		ids: new Set(tags.flatMap((tag) => attribute(tag, 'id'))),
	};
}

function attribute(tag: string, name: string): string[] {
	const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
	return value === undefined ? [] : [value.replace(/&(amp|#38|#x26);/g, '&')];
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
