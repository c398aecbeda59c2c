/** What a person may set through the environment, read once and checked; README lists the same names. */
import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from './say.ts';

/** The folder of the project; every script works from here wherever it was called. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Checked settings: folders are absolute, `basePath` begins and ends with a slash. */
export interface Settings {
	siteUrl: string;
	basePath: string;
	contentDir: string;
	outDir: string;
	port: number;
	/** Whether pages are kept on devices; `no` takes them off again. */
	offline: boolean;
}

/** Reads SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, PORT and OFFLINE. Throws PlainError; an empty value counts as not set. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	return {
		siteUrl: readSiteUrl(env['SITE_URL'] || 'http://localhost:4321'),
		basePath: readBasePath(env['BASE_PATH'] || '/'),
		contentDir: readContentDir(resolve(root, env['CONTENT_DIR'] || 'content')),
		outDir: readOutDir(resolve(root, env['OUT_DIR'] || 'dist')),
		port: readPort(env['PORT'] || '4321'),
		offline: readOffline(env['OFFLINE'] || 'yes'),
	};
}

/** The environment for Astro and our own child processes: the same settings, in their checked form. */
export function settingsEnv({ siteUrl, basePath, contentDir, outDir, offline }: Settings): NodeJS.ProcessEnv {
	const settings = { SITE_URL: siteUrl, BASE_PATH: basePath, CONTENT_DIR: contentDir, OUT_DIR: outDir };
	return { ...process.env, ...settings, OFFLINE: offline ? 'yes' : 'no' };
}

function readSiteUrl(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new PlainError(`SITE_URL 不是网址：${text} → 写成 https://school.example 这样`);
	}
	if (url.pathname !== '/' || url.search || url.hash) {
		throw new PlainError(`SITE_URL 只写到域名：${text} → 后面的目录写进 BASE_PATH`);
	}
	return url.origin;
}

function readBasePath(text: string): string {
	const segments = text.split('/').filter(Boolean);
	// Git Bash on Windows turns /anquan/ into C:/Program Files/Git/anquan/; the colon and the space give it away.
	if (!segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment))) {
		throw new PlainError(`BASE_PATH 不能用：${text} → 只写目录名，用字母、数字和连字符，例如 /anquan/`);
	}
	return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

function readContentDir(path: string): string {
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
	throw new PlainError(`CONTENT_DIR 指的文件夹不存在：${path} → 核对路径，或去掉 CONTENT_DIR 使用自带的 content`);
}

/** The build empties this folder first, so it must never be one that holds our own files. */
function readOutDir(path: string): string {
	const ours = ['content', 'docs', 'node_modules', 'public', 'scripts', 'src', 'tests', '.git'];
	const inOurs = ours.some((name) => isInside(path, join(root, name)));
	if (!inOurs && !isInside(root, path)) return path;
	throw new PlainError(`OUT_DIR 不能放在这里：${path} → 生成时会清空它，请换一个专用的文件夹，例如 dist`);
}

function isInside(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

function readPort(text: string): number {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw new PlainError(`PORT 不是端口号：${text} → 写 1 到 65535 之间的整数，例如 4321`);
}

function readOffline(text: string): boolean {
	if (['yes', 'no'].includes(text)) return text === 'yes';
	throw new PlainError(`OFFLINE 只能写 yes 或 no：${text}`);
}
