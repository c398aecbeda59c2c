/** What a static host answers to one request: which file, with which status and headers. */
import { readFile, stat } from 'node:fs/promises';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { extname, join, relative, isAbsolute } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A request, cut down to what decides the answer. `base` begins and ends with a slash. */
export interface Asked {
	dir: string;
	base: string;
	method: string | undefined;
	url: string | undefined;
	headers: IncomingHttpHeaders;
}

/** A whole answer, small enough to hold in memory: this server is for one person or one test run. */
export interface Answer {
	status: number;
	headers: OutgoingHttpHeaders;
	body: Buffer | string;
}

/** Never throws for anything a visitor can send; a file that vanishes while being read does throw. */
export async function answer(asked: Asked): Promise<Answer> {
	if (asked.method !== 'GET' && asked.method !== 'HEAD')
		return plain(405, 'Method not allowed', { Allow: 'GET, HEAD' });
	const [path = '/', query] = (asked.url ?? '/').split(/\?(.*)/s);
	if (`${path}/` === asked.base) return redirect(asked.base, query);
	const name = decode(path);
	if (name === undefined) return plain(400, 'Bad request');
	const found = name.startsWith(asked.base) ? await find(asked.dir, name.slice(asked.base.length)) : 'nothing';
	if (found === 'folder') return redirect(`${path}/`, query);
	if (found === 'nothing') return notFound(asked);
	return send(200, found.file, asked.headers);
}

/** The path as written by a person; undefined when its percent signs make no sense. */
function decode(path: string): string | undefined {
	try {
		const name = decodeURIComponent(path);
		return name.includes('\0') ? undefined : name;
	} catch {
		return undefined;
	}
}

/** A file to send, a folder whose address lacks its slash, or nothing; never anything outside `dir`. */
async function find(dir: string, name: string): Promise<{ file: string } | 'folder' | 'nothing'> {
	const path = join(dir, name);
	const way = relative(dir, path);
	if (way.startsWith('..') || isAbsolute(way)) return 'nothing';
	const asFolder = name === '' || name.endsWith('/');
	const file = asFolder ? join(path, 'index.html') : path;
	const found = await stat(file).catch(() => undefined);
	if (found?.isFile()) return { file };
	const hasPage = !asFolder && found?.isDirectory() && (await stat(join(path, 'index.html')).catch(() => undefined));
	return hasPage ? 'folder' : 'nothing';
}

/** Leading slashes become one: `//host/` would send the visitor to another site. */
function redirect(path: string, query: string | undefined): Answer {
	const to = path.replace(/^\/+/, '/') + (query === undefined ? '' : `?${query}`);
	return { status: 301, headers: { Location: to, 'Content-Length': 0 }, body: '' };
}

async function notFound({ dir, headers }: Asked): Promise<Answer> {
	const page = join(dir, '404.html');
	const exists = await stat(page).catch(() => undefined);
	return exists ? send(404, page, { 'accept-encoding': headers['accept-encoding'] }) : plain(404, 'Not found');
}

async function send(status: number, file: string, asked: IncomingHttpHeaders): Promise<Answer> {
	const type = contentType(file);
	const { mtimeMs, size } = await stat(file);
	const zipped = isText(type) && /\bgzip\b/.test(String(asked['accept-encoding'] ?? ''));
	const etag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
	// The browser asks each time, so that a new build shows at once.
	const headers = { ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
	if (asked['if-none-match'] === etag) return { status: 304, headers, body: '' };
	const body = zipped ? await promisify(gzip)(await readFile(file)) : await readFile(file);
	return {
		status,
		headers: {
			...headers,
			'Content-Type': type,
			'Content-Length': body.length,
			'X-Content-Type-Options': 'nosniff',
			...(zipped && { 'Content-Encoding': 'gzip' }),
		},
		body,
	};
}

/** Pagefind's own files (`.pagefind`, `.pf_…`) fall through to bytes: they are already compressed. */
const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/plain; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.pdf': 'application/pdf',
	'.zip': 'application/zip',
	'.wasm': 'application/wasm',
};

function contentType(file: string): string {
	return types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

function isText(type: string): boolean {
	return type.includes('charset=');
}

function plain(status: number, text: string, headers: OutgoingHttpHeaders = {}): Answer {
	return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body: `${text}\n` };
}
