import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

const bare = (rows: string[][]): string => csv(rows).replace(/^\uFEFF/, '');

describe('a table for spreadsheet programs', () => {
	it('begins with a byte order mark, so that Chinese is read as Chinese', () => {
		expect(csv([['检查项目']])).toBe('\uFEFF检查项目\r\n');
	});

	it('ends each row with CRLF', () => {
		expect(bare([['a', 'b'], ['c']])).toBe('a,b\r\nc\r\n');
	});

	it('quotes what would end a cell, and doubles quotes', () => {
		expect(bare([['出口，通道', 'a,b', '他说"停"', '两\n行', '']])).toBe('出口，通道,"a,b","他说""停""","两\n行",\r\n');
	});

	it.for(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
		'never lets a program run %j as a formula',
		(text) => {
			expect(rowsOf(csv([[text]]))[0]?.[0]).toBe(`'${text}`);
		},
	);

	it('leaves words with a dash inside alone', () => {
		expect(bare([['1-5 分钟', 'a=b']])).toBe('1-5 分钟,a=b\r\n');
	});

	it('gives every cell back, with at most an apostrophe before it', () => {
		const rows = fc.array(
			fc.array(fc.string({ unit: fc.constantFrom(...'检,"\r\n=+-@＝a '), maxLength: 8 }), { minLength: 1 }),
			{
				minLength: 1,
			},
		);
		fc.assert(
			fc.property(rows, (table) => {
				const read = rowsOf(csv(table));
				const without = read.map((row) => row.map((cell) => cell.replace(/^'/, '')));
				expect(without).toEqual(table);
				expect(read.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
			}),
		);
	});
});

/** Reads a CSV file the way RFC 4180 says, so that writing is not tested with itself. */
function rowsOf(file: string): string[][] {
	const rows: string[][] = [];
	const text = file.replace(/^\uFEFF/, '');
	const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
	let row: string[] = [];
	for (const [, quoted, plain = '', end] of text.matchAll(cells)) {
		row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end !== '\r\n') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}
