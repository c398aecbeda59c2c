import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProgress } from '../../tests/unit/any-progress.ts';
import { emptyLearner, emptyProgress } from './progress.ts';
import { progressFormat } from './progress-format.ts';
import { understand } from './saved-format.ts';

const fixture = (version: number): string =>
	readFileSync(new URL(`../../tests/fixtures/saved/progress-${version}.json`, import.meta.url), 'utf8').trim();
const read = (text: string) => understand(text, progressFormat);
const lesson = 'fire/feel-the-door';

/** A record of this version in which some things are as given. */
const record = (learner: object, around: object = {}) =>
	JSON.stringify({ ...emptyProgress(), learners: { me: { ...emptyLearner(), ...learner } }, ...around });

describe('what stands on devices', () => {
	it('of version 1 is read whole: days stay, results become percent', () => {
		const { state, value } = read(fixture(1));
		expect(state).toBe('ok');
		expect(value).toEqual({
			...emptyProgress(),
			learners: {
				me: {
					...emptyLearner(),
					lessons: { 'fire/feel-the-door': { done: '2026-11-02' }, 'fire/gone-for-good': { done: '2026-10-01' } },
					quizzes: {
						'fire/out-then-call': { best: 87, attempts: 1, passed: '2026-11-03' },
						'drowning/float-first': { best: 33, attempts: 1 },
					},
				},
			},
		});
	});

	it('of version 2 is read whole and written back the same, byte for byte', () => {
		const { state, value } = read(fixture(2));
		expect(state).toBe('ok');
		expect(JSON.stringify(value)).toBe(fixture(2));
	});

	it('F11 gives the same on every load, however often the page is closed before it saves', () => {
		expect(read(fixture(1))).toEqual(read(fixture(1)));
		expect(read(JSON.stringify(read(fixture(1)).value))).toEqual(read(fixture(1)));
	});

	it('of every version has a frozen example, and every version before this a step to the next', () => {
		for (let version = 1; version <= progressFormat.version; version += 1) {
			expect(read(fixture(version)).state).toBe('ok');
			expect(version in progressFormat.migrations).toBe(version < progressFormat.version);
		}
	});

	it('is read as it was written, whatever it is', () => {
		fc.assert(
			fc.property(anyProgress, (progress) => {
				expect(read(JSON.stringify(progress))).toEqual({ state: 'ok', value: progress });
			}),
			{ numRuns: 500 },
		);
	});
});

describe('what cannot be read at all', () => {
	it.for([
		['F05 cut off in the middle', fixture(2).slice(0, -40)],
		['F06 nothing', ''],
		['F06 null', 'null'],
		['F06 undefined', 'undefined'],
		['F06 a list', '[]'],
		['F06 a number', '7'],
		['F06 a text', '"pinganke"'],
		['F07 an empty object', '{}'],
		['F09 no version', '{"lessons":{},"quizzes":{}}'],
		['F09 version 0', '{"version":0,"lessons":{},"quizzes":{}}'],
		['F09 a negative version', '{"version":-1,"lessons":{},"quizzes":{}}'],
		['F09 a broken version', '{"version":1.5,"lessons":{},"quizzes":{}}'],
		['F09 the version as text', '{"version":"1","lessons":{},"quizzes":{}}'],
		['F09 a version that is none', '{"version":"one","lessons":{},"quizzes":{}}'],
		['F09 a version that cannot even be read', '{"version":{"valueOf":1,"toString":1}}'],
		['F07 version 1 without its tables', '{"version":1,"lessons":[1],"quizzes":7}'],
		['nested without end', '['.repeat(100_000)],
	] as const)('%s: begins anew, and says that it is broken', ([, text]) => {
		const { state, value } = read(text);
		expect(value).toEqual(emptyProgress());
		expect(state).toBe('broken');
	});
});

describe('F07 what is damaged in a part', () => {
	const good = { done: '2026-11-02' };

	it.for([
		['a day that is none', record({ lessons: { [lesson]: good, 'a/b': { done: 'today' } } })],
		['an entry that is a text', record({ lessons: { [lesson]: good, 'a/b': 'yes' } })],
		['an entry that is nothing', record({ lessons: { [lesson]: good, 'a/b': null } })],
		['an id that is too long', record({ lessons: { [lesson]: good, ['a'.repeat(101)]: good } })],
		['a table that is a list', record({ lessons: { [lesson]: good }, quizzes: [1, 2] })],
		['a name that is a number', record({ lessons: { [lesson]: good }, name: 7 })],
		['a name that is too long', record({ lessons: { [lesson]: good }, name: '小'.repeat(13) })],
		['a current learner that is none', record({ lessons: { [lesson]: good } }, { current: ['me'] })],
		['a counter that is a text', record({ lessons: { [lesson]: good } }, { switched: 'twice' })],
	] as const)('%s: goes alone, and the rest stays', ([, text]) => {
		const { state, value } = read(text);
		expect(state).toBe('repaired');
		expect(value).toEqual({ ...emptyProgress(), learners: { me: { ...emptyLearner(), lessons: { [lesson]: good } } } });
	});

	it.for([101, -1, 0.5, '90', null, 1e309])('I08 a result of %s is no result', (best) => {
		const quizzes = { [lesson]: { best, attempts: 1 }, 'a/b': { best: 100, attempts: 1 } };
		expect(read(record({ quizzes })).value.learners['me']?.quizzes).toEqual({ 'a/b': { best: 100, attempts: 1 } });
	});

	it('a bad day of passing goes, and the result stays', () => {
		const quizzes = { [lesson]: { best: 90, attempts: 2, passed: '22.11.2026' } };
		expect(read(record({ quizzes })).value.learners['me']?.quizzes).toEqual({ [lesson]: { best: 90, attempts: 2 } });
	});

	it('one bad answer of an unfinished paper goes, and the others stay', () => {
		const draft = { seed: 7, round: 1, turn: 2, answers: { a: ['x'], b: ['y', 3] }, turns: { a: 1 }, checked: [4] };
		expect(read(record({ drafts: { 'a/b#test': draft } })).value.learners['me']?.drafts).toEqual({
			'a/b#test': { ...draft, answers: { a: ['x'] }, checked: [] },
		});
	});

	it('a receipt that is damaged in one place goes whole: it was frozen when it was made', () => {
		const receipt = { campaign: 'fire-month', classCode: '4-2', who: '7', day: '2026-11-22', scores: { 'a/b': 80 } };
		const receipts = { GOOD: receipt, BAD: { ...receipt, scores: { 'a/b': 180 } } };
		expect(read(record({ receipts })).value.learners['me']?.receipts).toEqual({ GOOD: receipt });
	});

	it('of version 1 is mended before it is carried over', () => {
		const text = '{"version":1,"lessons":{},"quizzes":{"a/b":{"best":7,"total":8},"c/d":{"best":-1,"total":8}}}';
		expect(read(text)).toMatchObject({ state: 'repaired' });
		expect(read(text).value.learners['me']?.quizzes).toEqual({ 'a/b': { best: 87, attempts: 1 } });
	});

	it('cannot reach the prototypes of the page', () => {
		const evil = `{"version":2,"__proto__":{"evil":1},"learners":{"__proto__":{"lessons":{}},"me":{
			"lessons":{"__proto__":{"done":"2026-01-01"},"constructor":{"prototype":{"evil":1}},"${lesson}":{"done":"2026-11-02"}}}}}`;
		const { value } = read(evil);
		expect(Object.keys(value.learners)).toEqual(['me']);
		expect(value.learners['me']?.lessons).toEqual({ [lesson]: good });
		const plain = {} as Record<string, unknown>;
		expect([plain['evil'], plain['done'], plain['lessons']]).toEqual([undefined, undefined, undefined]);
	});
});

describe('whatever text it is', () => {
	it('reading gives a record of this version and never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
				const { state, value } = read(text);
				expect(['ok', 'repaired', 'broken', 'newer']).toContain(state);
				expect(read(JSON.stringify(value))).toEqual({ state: 'ok', value });
			}),
			{ numRuns: 2000 },
		);
	});
});

/** A real record in which one value somewhere was replaced by anything. */
const damaged = fc
	.tuple(fc.constantFrom(fixture(1), fixture(2)), fc.nat(200), fc.jsonValue({ maxDepth: 1 }))
	.map(([text, place, value]) => {
		let count = 0;
		return JSON.stringify(JSON.parse(text), (_, each: unknown) => (count++ === place ? value : each));
	});
