/** Arbitrary saved progress for property tests: anything that its schema lets through, with ids that often meet. */
import fc from 'fast-check';
import type { Draft, Learner, Progress, QuizRecord } from '../../src/schemas/progress.ts';

const day = fc.constantFrom('2026-09-01', '2026-11-22', '2026-11-23', '2027-01-01');
const id = fc.constantFrom('fire/feel-the-door', 'drowning/float-first', 'bullying/say-stop', 'toString');
const question = fc.constantFrom('smoke', 'lift', 'door');
const small = fc.nat(3);

function table<Entry>(key: fc.Arbitrary<string>, entry: fc.Arbitrary<Entry>): fc.Arbitrary<Record<string, Entry>> {
	return fc.dictionary(key, entry, { noNullPrototype: true, maxKeys: 3 });
}

const quiz: fc.Arbitrary<QuizRecord> = fc
	.record({ best: fc.nat(100), attempts: small, passed: fc.option(day, { nil: undefined }) })
	.map(({ passed, ...rest }) => ({ ...rest, ...(passed !== undefined && { passed }) }));

const draft: fc.Arbitrary<Draft> = fc.record({
	seed: fc.nat(1),
	round: small,
	turn: small,
	answers: table(question, fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })),
	turns: table(question, small),
	checked: fc.array(question, { maxLength: 3 }),
});

const receipt = fc.record({
	campaign: fc.constant('fire-month'),
	classCode: fc.constant('4-2'),
	who: fc.constantFrom('7', '12号'),
	day,
	scores: table(id, fc.nat(100)),
});

export const anyLearner: fc.Arbitrary<Learner> = fc.record({
	name: fc.constantFrom('', '!', '12号', '小雨'),
	renamed: small,
	lessons: table(id, fc.record({ done: day }, { noNullPrototype: true })),
	quizzes: table(id, quiz),
	mistakes: table(id, table(question, fc.record({ misses: fc.integer({ min: 1, max: 3 }), hits: small }))),
	drafts: table(id, draft),
	ended: table(id, small),
	receipts: table(fc.constantFrom('K7PQ', '2MNA'), receipt),
});

export const anyProgress: fc.Arbitrary<Progress> = fc.record({
	version: fc.constant(2 as const),
	removals: fc.nat(1),
	current: fc.constantFrom('me', 'one', 'two'),
	switched: small,
	learners: table(fc.constantFrom('me', 'one', 'two'), anyLearner),
});
