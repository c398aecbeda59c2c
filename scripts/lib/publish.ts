/** Puts a finished site where it was asked for; until then that folder keeps the site it had. */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './say.ts';

/** Throws PlainError when `dir` holds something that is not a site: publishing would delete it. */
export function requireOwnFolder(dir: string): void {
	const stat = statSync(dir, { throwIfNoEntry: false });
	if (!stat) return;
	const names = stat.isDirectory() ? replaceable(dir) : [dir];
	if (names.length > 0 && !names.includes('index.html')) {
		throw new PlainError(`OUT_DIR 里有别的文件：${dir} → 生成时会清空它，请换一个空的文件夹`);
	}
}

/** Empties `to` and moves everything in `from` there; `to` itself stays, since it may be a mounted disk. */
export function publish(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const name of replaceable(to)) rmSync(join(to, name), { recursive: true });
	for (const name of readdirSync(from)) move(join(from, name), join(to, name));
	rmSync(from, { recursive: true });
}

/** What publishing replaces: everything but the record of a repository that the folder may belong to. */
function replaceable(dir: string): string[] {
	return readdirSync(dir).filter((name) => name !== '.git');
}

/** Renaming works within one disk; across two the bytes have to be copied. */
function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch {
		cpSync(from, to, { recursive: true });
	}
}
