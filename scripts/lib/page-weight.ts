/** How heavy a built page is on the wire: its HTML and all the CSS and script it brings, pictures apart. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip. `script` counts files and inline scripts; `total` is everything. */
export interface PageWeight {
	total: number;
	script: number;
	files: string[];
}

/** One line of `budgets` in package.json: pages (a glob under the output folder) and their limits in KB of 1000 bytes. */
export interface Budget {
	pages: string;
	total: number;
	script?: number;
}

/** Weighs `page` (a path under `dir`). A linked file that is missing throws, naming the page. */
export function weighPage(dir: string, page: string, base = '/'): PageWeight {
	const html = readFileSync(join(dir, page), 'utf8');
	const files = collectFiles(dir, page, base, linkedFiles(html));
	const weights = files.map((file) => ({ file, bytes: gzipped(readFileSync(join(dir, file))) }));
	const ofScripts = weights.filter(({ file }) => /\.m?js$/.test(file));
	return {
		total: gzipped(html) + sum(weights),
		script: gzipped(inlineScripts(html)) + sum(ofScripts),
		files,
	};
}

/** A sentence for each limit that the page breaks. */
export function overBudget(page: string, { total, script }: PageWeight, budget: Budget): string[] {
	const limits = [
		{ what: 'in all', bytes: total, kilobytes: budget.total },
		{ what: 'of script', bytes: script, kilobytes: budget.script ?? Infinity },
	];
	return limits
		.filter(({ bytes, kilobytes }) => bytes > kilobytes * 1000)
		.map(
			({ what, bytes, kilobytes }) => `${page}: ${(bytes / 1000).toFixed(1)} KB ${what}, the budget is ${kilobytes} KB`,
		);
}

/** Style sheets, scripts and preloaded modules that the HTML names. */
function linkedFiles(html: string): string[] {
	const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
	const styles = links.filter((tag) => /\brel=["']?(stylesheet|modulepreload)\b/.test(tag));
	const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
	return [...styles, ...scripts].flatMap((tag) => /\b(?:href|src)=["']?([^"'\s>]+)/.exec(tag)?.[1] ?? []);
}

/** Follows static imports: a module that imports another brings both. What is imported later, on demand, is not counted. */
function collectFiles(dir: string, page: string, base: string, addresses: string[]): string[] {
	const found = new Set<string>();
	const visit = (address: string, from: string): void => {
		const file = fileOf(address, from, base);
		if (file === undefined || found.has(file)) return;
		if (!existsSync(join(dir, file))) throw new Error(`${page} loads ${address}, which is not in the output`);
		found.add(file);
		const text = /\.(m?js|css)$/.test(file) ? readFileSync(join(dir, file), 'utf8') : '';
		for (const next of staticImports(text)) visit(next, file);
	};
	for (const address of addresses) visit(address, page);
	return [...found];
}

/** The file that an address of our own site means; undefined for another site or inline data. */
function fileOf(address: string, from: string, base: string): string | undefined {
	if (/^([a-z]+:|\/\/)/i.test(address)) return undefined;
	const path = decodeURI(address.replace(/[?#].*$/, ''));
	if (path.startsWith(base)) return path.slice(base.length);
	return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

/** `import … from "./a.js"`, `import "./a.js"`, `export … from "./a.js"` and CSS `@import`; not `import()`. */
function staticImports(text: string): string[] {
	const module = /\b(?:import|export)\s*(?:[\w$*{][\w$*{}\s,]*?from\s*)?["']([^"']+)["']/g;
	const sheet = /@import\s+(?:url\()?["']?([^"')\s;]+)/g;
	return [...text.matchAll(module), ...text.matchAll(sheet)].flatMap(([, address]) => address ?? []);
}

/** Data blocks such as JSON-LD are part of the page, not script. */
function inlineScripts(html: string): string {
	const blocks = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
	return blocks
		.map(([, attributes = '', text = '']) => (/type=["']?application\//.test(attributes) ? '' : text))
		.join('');
}

function gzipped(data: Buffer | string): number {
	return data.length === 0 ? 0 : gzipSync(data).length;
}

function sum(weights: { bytes: number }[]): number {
	return weights.reduce((total, { bytes }) => total + bytes, 0);
}
