/** A folder of files that a test makes for itself. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes `files` (path to text) into a new folder and returns where it is. */
export function temporarySite(files: Record<string, string>): string {
	const dir = mkdtempSync(join(tmpdir(), 'pinganke-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
	return dir;
}
