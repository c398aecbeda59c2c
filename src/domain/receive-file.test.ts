import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFile, textOfFile, whyNotRead } from './receive-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** `回执` as Chinese spreadsheet programs save it. */
const gbk = new Uint8Array([0xbb, 0xd8, 0xd6, 0xb4, 0x0d, 0x0a]);

describe('a file that a teacher chose', () => {
	it.for([
		['回执.txt', 10, undefined],
		['a.CSV', largestFile, undefined],
		['a.json', 10, undefined],
		['a.json', 0, 'empty'],
		['a.txt', largestFile + 1, 'too-big'],
		['a.txt', 300 * 1024 * 1024, 'too-big'],
		['a.zip', 10, 'wrong-kind'],
		['a.json.exe', 10, 'wrong-kind'],
		['a', 10, 'wrong-kind'],
	] as const)('I19 %s of %d bytes: %s', ([name, size, problem]) => {
		expect(whyNotRead({ name, size })).toBe(problem);
	});

	it('is read in the encodings that spreadsheet programs write', () => {
		expect(textOfFile('a.csv', utf8('\uFEFF回执\r\n'))).toEqual({ text: '回执\r\n' });
		expect(textOfFile('a.csv', gbk)).toEqual({ text: '回执\r\n' });
		expect(textOfFile('a.txt', new Uint8Array([0xff, 0xfe, 0x50, 0, 0x41, 0]))).toEqual({ text: 'PA' });
		expect(textOfFile('a.json', utf8('{"PA":1}'))).toEqual({ text: '{"PA":1}' });
	});

	it.for([
		['a page', utf8('<!doctype html><script>alert(1)</script>')],
		['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
		['a packed file', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
		['half a JSON', utf8('{"receipts":{"PA')],
	] as const)('I18 %s under the name of a JSON is refused', ([, bytes]) => {
		expect(textOfFile('a.json', bytes)).toEqual({ problem: 'not-text' });
	});

	it('I19 only blanks are as empty as nothing', () => {
		expect(textOfFile('a.txt', utf8(' \r\n\u3000'))).toEqual({ problem: 'empty' });
	});

	it('T07 what is larger than it said is refused all the same, and nothing is ever unpacked', () => {
		expect(textOfFile('a.txt', new Uint8Array(largestFile + 1).fill(0x20))).toEqual({ problem: 'too-big' });
		expect(whyNotRead({ name: 'receipts.json.gz', size: 10_000 })).toBe('wrong-kind');
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.uint8Array(), (bytes) => void textOfFile('a.json', bytes)));
	});
});
