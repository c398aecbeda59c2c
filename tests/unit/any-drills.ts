/** Any records of drills that the schema allows, for property tests. Few ids, so that two of them meet. */
import fc from 'fast-check';
import type { DrillRecords } from '../../src/schemas/drill-records.ts';

const turn = fc.nat(3);
const day = fc.constantFrom('2026-11-09', '2026-11-26', '2027-03-01');
const people = fc.option(fc.nat(99), { nil: undefined });
const id = fc.constantFrom('a', 'b', 'c');
const text = fc.string({ maxLength: 10 });

/** Leaves out what is undefined, as JSON does. */
const tidy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const classCount = fc.record({ name: text, expected: people, arrived: people });
const row = fc.record({ turn, place: fc.nat(5), name: text, expected: people, arrived: people });
const desk = fc.record({
	turn,
	day,
	startedAt: fc.option(fc.nat(), { nil: undefined }),
	before: fc.nat(),
	rows: fc.dictionary(id, row),
});
const record = fc.record({
	turn,
	drill: id,
	day,
	began: fc.option(fc.constantFrom('10:05', '14:30'), { nil: undefined }),
	school: text,
	scope: text,
	expected: people,
	arrived: people,
	seconds: people,
	classes: fc.array(classCount, { maxLength: 3 }),
	well: text,
	mend: text,
});

export const anyDrills: fc.Arbitrary<DrillRecords> = fc
	.record({
		version: fc.constant(1 as const),
		removals: fc.constant(0),
		records: fc.dictionary(id, record),
		desks: fc.dictionary(id, desk),
	})
	.map(tidy);
