import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish, requireOwnFolder } from './publish.ts';
import { temporarySite } from './temporary-site.ts';

describe('publishing', () => {
	it('replaces the old site, and leaves a repository alone', () => {
		const dir = temporarySite({
			'new/index.html': '',
			'new/a/b.html': '',
			'old/index.html': '',
			'old/gone.html': '',
			'old/.git/HEAD': '',
		});
		publish(join(dir, 'new'), join(dir, 'old'));
		expect(readdirSync(join(dir, 'old'), { recursive: true }).map(String).toSorted()).toEqual(
			['.git', '.git/HEAD', 'a', 'a/b.html', 'index.html'].map((path) => join(path)),
		);
		expect(existsSync(join(dir, 'new'))).toBe(false);
	});

	it('makes the folder when it is not there', () => {
		const dir = temporarySite({ 'new/index.html': '' });
		publish(join(dir, 'new'), join(dir, 'some/where'));
		expect(existsSync(join(dir, 'some/where/index.html'))).toBe(true);
	});
});

describe('the folder to publish to', () => {
	const dir = temporarySite({ 'site/index.html': '', 'letters/home.docx': '', 'file.txt': '' });

	it('may be missing, or hold a site', () => {
		requireOwnFolder(join(dir, 'nothing'));
		requireOwnFolder(join(dir, 'site'));
	});

	it.each(['letters', 'file.txt'])('is refused when it is %s', (name) => {
		expect(() => requireOwnFolder(join(dir, name))).toThrow('OUT_DIR');
	});
});
