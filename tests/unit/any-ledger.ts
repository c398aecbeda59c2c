/** Any ledger that the schema allows, for property tests. Few ids, so that two of them meet. */
import fc from 'fast-check';
import type { Ledger } from '../../src/schemas/checklist-records.ts';

const id = fc.constantFrom('a', 'b', 'c');
const day = fc.constantFrom('2026-11-09', '2026-11-26', '2027-03-01');
const text = fc.string({ maxLength: 10 });

export const anyFinding = fc.record({
	turn: fc.nat(3),
	checklist: id,
	item: id,
	place: text,
	note: text,
	days: fc.array(day, { minLength: 1, maxLength: 4 }).map((days) => days.sort()),
	reopened: fc.nat(3),
});

export const anyLedger: fc.Arbitrary<Ledger> = fc
	.record({ version: fc.constant(1 as const), removals: fc.constant(0), findings: fc.dictionary(id, anyFinding) })
	// As JSON has it: no entry without a prototype.
	.map((ledger) => JSON.parse(JSON.stringify(ledger)) as Ledger);
