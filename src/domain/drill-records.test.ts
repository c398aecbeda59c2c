import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDrills } from '../../tests/unit/any-drills.ts';
import type { DrillRecord } from '../schemas/drill-records.ts';
import { drillsFormat, emptyDrills, keepRecord, mergeDrills, recordsInOrder, removeRecord } from './drill-records.ts';
import { drillColumns, type DrillHeads, drillsCsv } from './drill-table.ts';
import { join, understand } from './saved-format.ts';

const fixture = readFileSync(new URL('../../tests/fixtures/saved/drills-1.json', import.meta.url), 'utf8').trim();
const read = (text: string) => understand(text, drillsFormat);
const record: Omit<DrillRecord, 'turn'> = {
	drill: 'fire',
	day: '2026-11-09',
	school: '小学',
	scope: '',
	classes: [],
	well: '',
	mend: '',
};

describe('records of drills on a device', () => {
	it('of version 1 are read whole and written back the same, byte for byte', () => {
		const { state, value } = read(fixture);
		expect(state).toBe('ok');
		expect(JSON.stringify(value)).toBe(fixture);
	});

	it('of every version have a frozen example', () => {
		for (let version = 1; version <= drillsFormat.version; version += 1)
			expect(version in drillsFormat.migrations).toBe(version < drillsFormat.version);
	});

	it('are read as they were written, whatever they are', () => {
		fc.assert(
			fc.property(anyDrills, (drills) => {
				expect(read(JSON.stringify(drills))).toEqual({ state: 'ok', value: drills });
			}),
		);
	});

	it('lose only the bad entry: a record with a bad day, a class with a bad number', () => {
		const bad = '"place":0,"name":"三（1）班","expected":42,"arrived":';
		const text = fixture.replace('"day":"2026-10-12"', '"day":"yesterday"').replace(`${bad}42`, `${bad}-1`);
		const { state, value } = read(text);
		expect(state).toBe('repaired');
		expect(Object.keys(value.records)).toEqual(['r1']);
		expect(value.desks['fire']?.rows['c1']).toEqual({ turn: 4, place: 0, name: '三（1）班', expected: 42 });
	});

	it('keep the record when the list of its classes cannot be read', () => {
		const { value } = read(fixture.replace('{"name":"三（2）班"', '{"name":7'));
		expect(value.records['r1']?.classes).toEqual([]);
		expect(value.records['r1']?.mend).toContain('二楼东楼梯');
	});
});

describe('two tabs', () => {
	it('come to the same, in any order, grouping and repetition', () => {
		fc.assert(
			fc.property(anyDrills, anyDrills, anyDrills, (a, b, c) => {
				expect(mergeDrills(a, b)).toEqual(mergeDrills(b, a));
				expect(mergeDrills(mergeDrills(a, b), c)).toEqual(mergeDrills(a, mergeDrills(b, c)));
				expect(mergeDrills(a, a)).toEqual(a);
			}),
			{ numRuns: 300 },
		);
	});

	it('lose no record and no class', () => {
		fc.assert(
			fc.property(anyDrills, anyDrills, (a, b) => {
				const both = mergeDrills(a, b);
				for (const one of [a, b]) {
					expect(Object.keys(both.records)).toEqual(expect.arrayContaining(Object.keys(one.records)));
					for (const [id, desk] of Object.entries(one.desks))
						expect(Object.keys(both.desks[id]?.rows ?? {})).toEqual(expect.arrayContaining(Object.keys(desk.rows)));
				}
			}),
		);
	});

	it('a record changed twice wins over one changed once', () => {
		const once = keepRecord(emptyDrills(), 'r', record);
		const twice = keepRecord(once, 'r', { ...record, mend: '改门' });
		expect(mergeDrills(once, twice).records['r']?.mend).toBe('改门');
	});

	it('a record that was deleted stays deleted', () => {
		const kept = keepRecord(emptyDrills(), 'r', record);
		const deleted = { ...removeRecord(kept, 'r'), removals: 1 };
		expect(join(kept, deleted, drillsFormat).records).toEqual({});
	});
});

it('records are listed with the latest first', () => {
	const days = ['2026-09-01', '2026-11-09', '2026-10-12'];
	const kept = days.reduce((all, day, place) => keepRecord(all, `r${place}`, { ...record, day }), emptyDrills());
	expect(recordsInOrder(kept).map(({ day }) => day)).toEqual(['2026-11-09', '2026-10-12', '2026-09-01']);
});

it('the table has a cell for every column, and nothing that a program would run', () => {
	const heads = Object.fromEntries(drillColumns.map((column) => [column, column])) as DrillHeads;
	const evil = { turn: 1, ...record, well: '=1+1', expected: 42, arrived: 40, seconds: 125 };
	const [head, row] = drillsCsv([evil], heads, () => '消防')
		.slice(1)
		.split('\r\n');
	expect(head?.split(',')).toHaveLength(drillColumns.length);
	expect(row).toBe("2026-11-09,,小学,消防,,42,40,2,02:05,'=1+1,,");
});
