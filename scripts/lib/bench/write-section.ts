/** docs/benchmarks.md is written by two commands; each keeps what the other wrote. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../settings.ts';

const file = join(root, 'docs', 'benchmarks.md');
const searchTitle = '## Search\n';

/** Writes the part about building and reading, which begins the page. */
export function writeBuildPart(text: string): void {
	writeFileSync(file, [text.trimEnd(), searchPart()].filter(Boolean).join('\n\n') + '\n');
}

/** Writes the part about search, which ends the page. */
export function writeSearchPart(text: string): void {
	const [before = '# Benchmarks\n'] = (existsSync(file) ? readFileSync(file, 'utf8') : '').split(searchTitle);
	writeFileSync(file, `${before.trimEnd()}\n\n${text.trimEnd()}\n`);
}

function searchPart(): string {
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const at = text.indexOf(searchTitle);
	return at < 0 ? '' : text.slice(at).trimEnd();
}
