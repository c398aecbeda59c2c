/**
 * Writes `sw.js` after everything else is written: the worker, bundled, with a version made of all the pages and the
 * list of what every device keeps. Says how heavy that is and what did not fit, and stops the build when a page could
 * not be told from a stranger's.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { isOurs, partsOf } from '../domain/offline.ts';

/** Without these nothing can be promised: what to show, whom to call. */
const neededPages = ['offline/index.html', 'help/index.html'];
/** What to do now, by topic; drills; the way there; search with its cards and topics. The most needed first. */
const morePages = [
	'lessons/*/index.html',
	'drills/**/index.html',
	'index.html',
	'search/index.html',
	'lessons/index.html',
];
/** Emergency cards, topics and the words that children use for them: what search knows without an index. */
const moreFiles = ['search/answers.json', 'icon.svg'];
/** A page can be read without its scripts. */
const isNeeded = (file: string): boolean => !file.endsWith('.js');
/** KB of 1000 bytes, compressed: a device downloads it once for each version. A large site leaves the last ones out. */
const mostShell = 400;

type Options = { base: string; offline: boolean };

export function serviceWorker({ base: given, offline }: Options): AstroIntegration {
	const base = given.replace(/\/?$/, '/');
	return {
		name: 'service-worker',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = glob(folder, '**/*.html');
				requireMark(folder, pages, base);
				const needed = withParts(folder, glob(folder, ...neededPages), base).filter(isNeeded);
				const wanted = [...moreFiles, ...morePages.flatMap((pattern) => glob(folder, pattern)), ...needed];
				const { more, leftOut } = thatFit(folder, base, needed, wanted);
				const kilobytes = weigh(folder, [...needed, ...more]) / 1000;
				const shell = { needed: needed.map(addressOf), more: more.map(addressOf) };
				const version = hashOf(folder, [...pages, ...needed, ...more]);
				writeFileSync(
					join(folder, 'sw.js'),
					await bundleWorker(offline ? 'service-worker' : 'goodbye', version, shell),
				);
				logger.info(`${needed.length + more.length} files, ${Math.round(kilobytes)} KB, kept on every device`);
				if (leftOut.length > 0) logger.warn(`no room on every device for ${leftOut.join(' ')}`);
			},
		},
	};
}

function requireMark(folder: string, pages: string[], base: string): void {
	const strange = pages.filter((page) => !isOurs(read(folder, page), base));
	if (strange.length > 0)
		throw new Error(`no style sheet of ours, so it could not be kept offline: ${strange.join(' ')}`);
}

/** Of the files in their order, each with its parts, as many as a device may be asked to keep beside the needed ones. */
function thatFit(
	folder: string,
	base: string,
	needed: string[],
	wanted: string[],
): { more: string[]; leftOut: string[] } {
	const [kept, leftOut] = [new Set(needed), [] as string[]];
	let room = mostShell * 1000 - weigh(folder, needed);
	for (const file of wanted) {
		const parts = withParts(folder, [file], base).filter((part) => !kept.has(part));
		const weight = weigh(folder, parts);
		if (weight > room) {
			leftOut.push(file);
			continue;
		}
		room -= weight;
		for (const part of parts) kept.add(part);
	}
	return { more: [...kept].filter((file) => !needed.includes(file)), leftOut };
}

/** Files, and what they name, and what that names. */
function withParts(folder: string, files: string[], base: string): string[] {
	const found = new Set<string>();
	const visit = (file: string): void => {
		if (found.has(file) || !existsSync(join(folder, file))) return;
		found.add(file);
		if (!/\.(html|js)$/.test(file)) return;
		for (const path of partsOf(read(folder, file), base)) visit(path.slice(base.length));
	};
	for (const file of files) visit(file);
	return [...found];
}

/** The worker, or the one that takes its place to be gone, as one script. */
export async function bundleWorker(entry: string, version: string, shell: object): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		define: { __VERSION__: JSON.stringify(version), __SHELL__: JSON.stringify(shell) },
		build: {
			write: false,
			target: ['chrome87', 'safari14.1', 'firefox91'],
			lib: {
				entry: fileURLToPath(new URL(`../browser/worker/${entry}.ts`, import.meta.url)),
				formats: ['iife'],
				name: 'worker',
			},
		},
	});
	const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
	return output[0].code;
}

function hashOf(folder: string, files: string[]): string {
	const hash = createHash('sha256');
	for (const file of [...new Set(files)].sort()) hash.update(file).update(readFileSync(join(folder, file)));
	return hash.digest('hex').slice(0, 12);
}

function weigh(folder: string, files: string[]): number {
	return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

function glob(folder: string, ...patterns: string[]): string[] {
	return globSync(patterns, { cwd: folder })
		.map((file) => file.split(sep).join('/'))
		.sort();
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** `help/index.html` → `help/`. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
