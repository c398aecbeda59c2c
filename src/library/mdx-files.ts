/**
 * Loads `.mdx` files as data: front matter checked by the schema, text kept as written. They are never compiled to
 * modules, since a lesson holds no code (docs/decisions/0005); `lesson-body.ts` reads the text when a page draws it.
 */
import { glob, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';

/** `idOf` turns a path within `base` (with slashes) into the entry's id. */
export function mdxFiles(base: string, pattern: string, idOf: (path: string) => string): Loader {
	const loadAll = async (context: LoaderContext): Promise<void> => {
		context.store.clear();
		for await (const path of glob(pattern, { cwd: base })) {
			await loadOne(context, join(base, path), idOf(path.split(sep).join('/')));
		}
	};
	return {
		name: 'mdx-files',
		load: async (context) => {
			await loadAll(context);
			context.watcher?.add(base);
			for (const change of ['add', 'change', 'unlink'] as const) {
				context.watcher?.on(change, (file) => isOurs(base, file) && void loadAll(context));
			}
		},
	};
}

async function loadOne({ store, parseData, generateDigest }: LoaderContext, file: string, id: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	const [, frontMatter = '', body = ''] = /^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n(.*))?$/s.exec(text) ?? [];
	const data = await parseData({ id, data: parse(frontMatter) as Record<string, unknown>, filePath: file });
	store.set({ id, data, body, digest: generateDigest(text) });
}

function isOurs(base: string, file: string): boolean {
	return file.endsWith('.mdx') && !relative(base, file).startsWith('..');
}
