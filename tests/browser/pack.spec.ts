/** `npm run pack -- --pdf`: the sheets as files, a page that lists them, and a zip that holds the same. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { root } from '../../scripts/lib/settings.ts';

const out = mkdtempSync(join(tmpdir(), 'pinganke-pack-'));
test.afterAll(() => rmSync(out, { recursive: true, force: true }));
const pack = (...args: string[]): string =>
	execFileSync(process.execPath, [join(root, 'scripts', 'pack.ts'), ...args, '--out', out], { encoding: 'utf8' });

test('a lesson is packed with progress, named in Chinese, listed and zipped', () => {
	test.setTimeout(90_000);
	const said = pack('--pdf', 'mind/feeling-low');
	expect(said).toContain('1/1');
	const [title] = readdirSync(out).filter((name) => !name.endsWith('.zip'));
	const files = readdirSync(join(out, title as string)).sort();
	expect(files).toEqual(['目录.html', `讲义-${title}.pdf`].sort());
	expect(
		readFileSync(join(out, title as string, `讲义-${title}.pdf`))
			.subarray(0, 5)
			.toString(),
	).toBe('%PDF-');
	expect(readFileSync(join(out, title as string, '目录.html'), 'utf8')).toContain('<small>1 页</small>');
	expect(Object.keys(unzipSync(readFileSync(join(out, `${title}.zip`)))).sort()).toEqual(files);
});

test('what there is not is answered with what there is', () => {
	expect(() => pack('--pdf', 'fire-week')).toThrow(/fire-month/);
	expect(() => pack()).toThrow(/--pdf fire-month/);
});
