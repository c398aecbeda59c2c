/** Arbitrary class states for property tests: anything that the schema lets through, with ids and turns that often meet. */
import fc from 'fast-check';
import type { ClassRun, ClassState, Count, Move, Register } from '../../src/schemas/class-state.ts';

const small = fc.nat(3);
const id = fc.constantFrom('fire/out-then-call', 'drowning/float-first', 'toString');
const maybe = { noNullPrototype: true, requiredKeys: [] };

function table<Entry>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Record<string, Entry>> {
	return fc.dictionary(id, entry, { noNullPrototype: true, maxKeys: 3 });
}

const register: fc.Arbitrary<Register> = fc.record(
	{ n: fc.nat(4), turn: small },
	{ noNullPrototype: true, requiredKeys: ['turn'] },
);

const count: fc.Arbitrary<Count> = fc.record(
	{ hands: table(register), skipped: register },
	{ noNullPrototype: true, requiredKeys: ['hands'] },
);

const move: fc.Arbitrary<Move> = fc.record(
	{ team: fc.nat(2), turn: small, undone: fc.constant(true as const) },
	{ noNullPrototype: true, requiredKeys: ['team', 'turn'] },
);

export const anyRun: fc.Arbitrary<ClassRun> = fc.record(
	{
		day: fc.constantFrom('2026-11-25', '2026-11-26'),
		run: fc.nat(1),
		turn: small,
		started: fc.constantFrom(1000, 2000),
		cut: register,
		present: register,
		teams: register,
		hands: table(fc.record({ before: count, during: count, after: count }, maybe)),
		moves: table(move),
	},
	{ noNullPrototype: true, requiredKeys: ['day', 'run', 'turn', 'hands', 'moves'] },
);

export const anyClassState: fc.Arbitrary<ClassState> = fc.record(
	{ version: fc.constant(1 as const), removals: fc.nat(1), lessons: table(anyRun) },
	{ noNullPrototype: true },
);
