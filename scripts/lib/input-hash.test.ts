import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashInputs, readStamp, removeStamp, writeStamp } from './input-hash.ts';
import { temporarySite } from './temporary-site.ts';

let dir: string;
let before: string;
const hash = (values = ['/']): string =>
	hashInputs([join(dir, 'content'), join(dir, 'lock.json'), join(dir, 'nothing')], values);
beforeEach(() => {
	dir = temporarySite({ 'content/a.mdx': 'one', 'content/b/c.yaml': 'two', 'lock.json': '{}' });
	before = hash();
});

describe('the hash of the inputs', () => {
	it('stays while nothing changes', () => {
		expect(hash()).toBe(before);
	});

	it('changes with the text of a file', () => {
		writeFileSync(join(dir, 'content/b/c.yaml'), 'two!');
		expect(hash()).not.toBe(before);
	});

	it('changes with a name, a new file, a file gone', () => {
		renameSync(join(dir, 'content/a.mdx'), join(dir, 'content/z.mdx'));
		const renamed = hash();
		writeFileSync(join(dir, 'content/new.mdx'), '');
		const added = hash();
		rmSync(join(dir, 'content/z.mdx'));
		expect(new Set([before, renamed, added, hash()]).size).toBe(4);
	});

	it('changes with a setting', () => {
		expect(hash(['/anquan/'])).not.toBe(before);
	});

	it('cares neither for unit tests nor for what the system leaves behind', () => {
		writeFileSync(join(dir, 'content/a.test.ts'), 'test');
		writeFileSync(join(dir, 'content/.DS_Store'), 'x');
		expect(hash()).toBe(before);
	});
});

describe('the stamp of a build', () => {
	it('is read as written, and is empty when there is none', () => {
		const file = join(dir, '.cache', 'stamp');
		expect(readStamp(file)).toBe('');
		writeStamp(file, 'abc');
		expect(readStamp(file)).toBe('abc');
		removeStamp(file);
		removeStamp(file);
		expect(readStamp(file)).toBe('');
	});
});
