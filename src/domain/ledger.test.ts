import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLedger } from '../../tests/unit/any-ledger.ts';
import type { Finding } from '../schemas/checklist-records.ts';
import { emptyLedger, findingsInOrder, keepFinding, ledgerFormat, mergeLedgers, removeFinding } from './ledger.ts';
import { ledgerColumns, ledgerCsv, type LedgerHeads } from './ledger-table.ts';
import { join, understand } from './saved-format.ts';

const fixture = readFileSync(new URL('../../tests/fixtures/saved/checklists-1.json', import.meta.url), 'utf8').trim();
const read = (text: string) => understand(text, ledgerFormat);
const finding: Omit<Finding, 'turn'> = {
	checklist: 'classroom',
	item: 'back-door',
	place: '',
	note: '',
	days: ['2026-11-09'],
	reopened: 0,
};

describe('the ledger on a device', () => {
	it('of version 1 is read whole and written back the same, byte for byte', () => {
		const { state, value } = read(fixture);
		expect(state).toBe('ok');
		expect(JSON.stringify(value)).toBe(fixture);
	});

	it('of every version has a frozen example', () => {
		for (let version = 1; version <= ledgerFormat.version; version += 1)
			expect(version in ledgerFormat.migrations).toBe(version < ledgerFormat.version);
	});

	it('is read as it was written, whatever it is', () => {
		fc.assert(
			fc.property(anyLedger, (ledger) => {
				expect(read(JSON.stringify(ledger))).toEqual({ state: 'ok', value: ledger });
			}),
		);
	});

	it.for([
		[
			'a day before the one of the step before it',
			'"2026-11-09","2026-11-09","2026-11-13"',
			'"2026-11-09","2026-11-08"',
		],
		['no day at all', '"2026-11-09","2026-11-09","2026-11-13"', ''],
		['a note that is too long', '后门前放了柜子', '长'.repeat(201)],
	])('loses only the entry that has %s', ([, good, bad]) => {
		const { state, value } = read(fixture.replace(good as string, bad as string));
		expect(state).toBe('repaired');
		expect(Object.keys(value.findings)).toEqual(['f2']);
	});
});

describe('two tabs', () => {
	it('come to the same, in any order, grouping and repetition', () => {
		fc.assert(
			fc.property(anyLedger, anyLedger, anyLedger, (a, b, c) => {
				expect(mergeLedgers(a, b)).toEqual(mergeLedgers(b, a));
				expect(mergeLedgers(mergeLedgers(a, b), c)).toEqual(mergeLedgers(a, mergeLedgers(b, c)));
				expect(mergeLedgers(a, a)).toEqual(a);
			}),
			{ numRuns: 300 },
		);
	});

	it('lose no entry', () => {
		fc.assert(
			fc.property(anyLedger, anyLedger, (a, b) => {
				const both = Object.keys(mergeLedgers(a, b).findings);
				expect(both).toEqual(expect.arrayContaining([...Object.keys(a.findings), ...Object.keys(b.findings)]));
			}),
		);
	});

	it('an entry changed twice wins over one changed once', () => {
		const once = keepFinding(emptyLedger(), 'f', finding);
		const twice = keepFinding(once, 'f', { ...finding, note: '挪开了' });
		expect(mergeLedgers(twice, once).findings['f']?.note).toBe('挪开了');
	});

	it('an entry that was deleted stays deleted', () => {
		const kept = keepFinding(emptyLedger(), 'f', finding);
		const deleted = { ...removeFinding(kept, 'f'), removals: 1 };
		expect(join(kept, deleted, ledgerFormat).findings).toEqual({});
	});
});

it('open entries come first, the longest open before the others; then the closed, the latest first', () => {
	const closed = (day: string) => ({ ...finding, days: ['2026-01-01', '2026-01-01', '2026-01-01', day] });
	const all: Record<string, typeof finding> = {
		newer: { ...finding, days: ['2026-11-20'] },
		gone: closed('2026-11-02'),
		older: { ...finding, days: ['2026-09-01', '2026-11-25'] },
		last: closed('2026-11-21'),
		kitchen: { ...finding, checklist: 'kitchen', days: ['2026-10-01'] },
	};
	const kept = Object.entries(all).reduce((ledger, [id, each]) => keepFinding(ledger, id, each), emptyLedger());
	const ids = (checklist?: string) => findingsInOrder(kept, checklist).map(({ id }) => id);
	expect(ids()).toEqual(['older', 'kitchen', 'newer', 'last', 'gone']);
	expect(ids('kitchen')).toEqual(['kitchen']);
});

it('the table has a cell for every column, and nothing that a program would run', () => {
	const heads = Object.fromEntries(ledgerColumns.map((column) => [column, column])) as LedgerHeads;
	const names = { checklist: () => '教室', item: () => '后门', step: (step: string) => step };
	const evil = { turn: 1, ...finding, note: '=1+1', days: ['2026-11-09', '2026-11-10'], reopened: 2 };
	const [head, row] = ledgerCsv([evil], heads, names).slice(1).split('\r\n');
	expect(head?.split(',')).toHaveLength(ledgerColumns.length);
	expect(row).toBe("教室,后门,,reported,2026-11-09,2026-11-10,,,2,'=1+1");
});
