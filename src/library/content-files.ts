/**
 * Loads `.mdx` and `.yaml` files as data, with the numbers of `numbers.yaml` put where a text calls them. `.mdx` files
 * are never compiled to modules, since a lesson holds no code (docs/decisions/0005): front matter is checked by the
 * schema, the text is kept as written, `lesson-body.ts` reads it when a page draws it.
 */
import { glob, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { type Numbers, putNumbers } from '../domain/shared-numbers.ts';
import type { SharedNumber } from '../schemas/numbers.ts';

/** `idOf` turns a path within `base` (with slashes) into the entry's id. */
export function contentFiles(base: string, pattern: string, idOf: (path: string) => string): Loader {
	const loadAll = async (context: LoaderContext): Promise<void> => {
		const numbers = await sharedNumbers(base);
		context.store.clear();
		for await (const path of glob(pattern, { cwd: base })) {
			await loadOne(context, join(base, path), idOf(path.split(sep).join('/')), numbers);
		}
	};
	return {
		name: 'content-files',
		load: async (context) => {
			await loadAll(context);
			context.watcher?.add(base);
			for (const change of ['add', 'change', 'unlink'] as const) {
				context.watcher?.on(change, (file) => isOurs(base, pattern, file) && void loadAll(context));
			}
		},
	};
}

/** Numbers by name; a school that has no `numbers.yaml` has none. */
async function sharedNumbers(base: string): Promise<Numbers> {
	const text = await readFile(join(base, 'numbers.yaml'), 'utf8').catch(() => '[]');
	return new Map((parse(text) as SharedNumber[]).map(({ name, value }) => [name, value]));
}

async function loadOne(
	{ store, parseData, generateDigest }: LoaderContext,
	file: string,
	id: string,
	numbers: Numbers,
): Promise<void> {
	const { text } = putNumbers(await readFile(file, 'utf8'), numbers);
	const [matter = '', body] = extname(file) === '.mdx' ? partsOf(text) : [text];
	const data = await parseData({ id, data: parse(matter) as Record<string, unknown>, filePath: file });
	store.set({ id, data, ...(body !== undefined && { body }), digest: generateDigest(text) });
}

/** Front matter and body. */
function partsOf(text: string): [matter: string, body: string] {
	const [, matter = '', body = ''] = /^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n(.*))?$/s.exec(text) ?? [];
	return [matter, body];
}

function isOurs(base: string, pattern: string, file: string): boolean {
	const within = relative(base, file).split(sep).join('/');
	const folder = pattern.split('/')[0] ?? '';
	return within === 'numbers.yaml' || (within.startsWith(`${folder}/`) && within.endsWith(extname(pattern)));
}
