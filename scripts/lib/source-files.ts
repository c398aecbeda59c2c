/** The source tree as text, for checks that read it. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** `path` is relative to the project, with forward slashes. */
export interface SourceFile {
	path: string;
	text: string;
}

/** The files that the architecture check reads: all of src, and the words of the interface. */
export function readSources(root: string): SourceFile[] {
	const found = globSync(['src/**/*', 'content/words/*.yaml'], { cwd: root, withFileTypes: true });
	const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return files.map((file) => ({
		path: relative(root, file).split(sep).join('/'),
		text: readFileSync(file, 'utf8'),
	}));
}

/** The folder of src that a file is in: `pages`, `domain` … ; undefined for files outside these folders. */
export function layerOf(path: string): string | undefined {
	return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Whether a file is a test, which may reach further than the code it tests. */
export function isTest(path: string): boolean {
	return path.endsWith('.test.ts');
}

/** The project files that a file imports, as project paths; packages are left out. */
export function importsOf({ path, text }: SourceFile): string[] {
	if (!/\.(ts|mjs|astro)$/.test(path)) return [];
	const statements = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+|\/src\/[^'"]+)['"]/g;
	const found = [...text.matchAll(statements)].flatMap(([, address]) => address ?? []);
	return found.map((address) =>
		address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(path), address),
	);
}

/** How many lines a person sees in the file. */
export function linesOf({ text }: SourceFile): number {
	return text.trimEnd().split('\n').length;
}

/** `hands-up` → `HandsUp`. */
export function pascal(name: string): string {
	return name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
}
