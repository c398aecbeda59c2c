import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProgress } from '../../tests/unit/any-progress.ts';
import { emptyProgress } from './progress.ts';
import { fileName, largestFile, readProgressFile, writeProgressFile } from './progress-file.ts';

const saved = (version: number): string =>
	readFileSync(new URL(`../../tests/fixtures/saved/progress-${version}.json`, import.meta.url), 'utf8');
const write = (progress = emptyProgress()) => writeProgressFile(progress, '2026-11-25', '/schemas/progress.json');
const edit = (change: object) => JSON.stringify({ ...JSON.parse(write()), ...change });

describe('the file of a record', () => {
	it('gives back what was written, whatever it is', () => {
		fc.assert(
			fc.property(anyProgress, (progress) => {
				expect(readProgressFile(write(progress))).toEqual(progress);
			}),
			{ numRuns: 500 },
		);
	});

	it('is named after the day', () => {
		expect(fileName('2026-11-25')).toBe('平安课记录-2026-11-25.json');
	});

	it.for([1, 2])('may also be a record as it stood on a device, of version %i', (version) => {
		expect(readProgressFile(saved(version))).toMatchObject({ version: 2 });
		expect(readProgressFile(`\uFEFF${saved(version)}`)).toMatchObject({ version: 2 });
	});
});

describe('a file is refused in a word', () => {
	it.for([
		['empty', 'I19 nothing in it', ''],
		['empty', 'I19 only white space', ' \n\t'],
		['big', 'I19 larger than any record', `"${'a'.repeat(largestFile)}"`],
		['binary', 'I18 a program', 'MZ\u0090\0\u0003\0\0\0'],
		['binary', 'I18 a picture', '\uFFFDPNG\r\n'],
		['binary', 'I17 a packed file, which is not unpacked', '\u001F\uFFFD\b\0'],
		['web', 'I18 a web page', '<!doctype html><title>x</title>'],
		['web', 'I18 a drawing', '  <svg onload=alert(1)>'],
		['notJson', 'a text', '平安课'],
		['notJson', 'cut off in the middle', write().slice(0, -9)],
		['notJson', 'nested without end', '['.repeat(100_000)],
		['notOurs', 'a number', '7'],
		['notOurs', 'null', 'null'],
		['notOurs', 'a list', '[]'],
		['notOurs', 'somebody else’s', '{"name":"other-site","version":1}'],
		['notOurs', 'of another format', edit({ format: 'someone-else' })],
		['notOurs', 'without the record', edit({ progress: undefined })],
		['notOurs', 'with a record that is none', edit({ progress: 'all' })],
		['notOurs', 'I07 of version 0', edit({ version: 0 })],
		['newer', 'I07 of version 99', edit({ version: 99 })],
		['newer', 'I07 with a record of version 99', edit({ progress: { version: 99 } })],
		['partly', 'damaged in one entry', edit({ progress: { ...emptyProgress(), current: 7 } })],
	] as const)('%s: %s', ([refusal, , text]) => {
		expect(readProgressFile(text)).toBe(refusal);
	});

	it('whatever it is, and reading never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.jsonValue().map((progress) => edit({ progress })),
				),
				(text) => {
					const read = readProgressFile(text);
					expect(typeof read === 'string' || read.version === 2).toBe(true);
				},
			),
			{ numRuns: 2000 },
		);
	});
});
