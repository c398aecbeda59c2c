/** Tells whether anything that shapes the site has changed since it was last built. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One hash over every file under `paths` (names and bytes) and over `values`; a path that is not there counts as empty. */
export function hashInputs(paths: string[], values: string[]): string {
	const hash = createHash('sha256').update(JSON.stringify(values));
	for (const path of paths.flatMap(filesUnder)) {
		const bytes = readFileSync(path);
		hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

/** A unit test beside the code, or a file the system left behind, changes no page. */
const shapesNothing = /(\.test\.ts|\.DS_Store|Thumbs\.db)$/;

function filesUnder(path: string): string[] {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat) return [];
	if (!stat.isDirectory()) return shapesNothing.test(path) ? [] : [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/** The hash that the last finished build left in `file`; empty when there is none. */
export function readStamp(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

/** Leaves the hash of a finished build. */
export function writeStamp(file: string, hash: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, hash);
}

/** Before a build begins: whatever stops it, the half-written output must not pass for finished. */
export function removeStamp(file: string): void {
	rmSync(file, { force: true });
}
