import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFor, factsFor, fireMonth, noBullying } from '../../tests/unit/receipts.ts';
import { addReceipts, changeSetting, classFormat, emptyClass, mergeClass, pickResult } from './class-receipts.ts';
import { leftOutOf, rateOf, type Roll, rollOf, seatKey } from './class-roll.ts';
import { findReceipts } from './find-receipts.ts';
import { type Desk, judgeReceipt, type Judged } from './judge-receipt.ts';
import { decodeReceipt } from './receipt-code.ts';
import { understand } from './saved-format.ts';

const desk = (): Desk => ({
	campaign: fireMonth,
	others: [fireMonth, noBullying],
	classCode: '3A7',
	today: '2026-11-25',
	codes: new Set(),
	seats: new Map(),
});

/** What is said of each thing in a text, one after another at one desk. */
function judge(text: string, at = desk()): Judged[] {
	return [...findReceipts(text)].flatMap((found) => (found ? [judgeReceipt(found, at)] : []));
}
const verdicts = (text: string): string[] => judge(text).map(({ verdict }) => verdict);

type Told = Parameters<typeof codeFor>[0];
const roll = (told: Told[], more: Partial<Parameters<typeof rollOf>[0]> = {}): Roll =>
	rollOf({
		campaign: fireMonth,
		leftOut: [],
		receipts: told.map((each) => ({ code: codeFor(each), facts: factsFor(each) })),
		picks: {},
		...more,
	});

describe('what a teacher is told', () => {
	it('a receipt of the class and the campaign is taken', () => {
		expect(verdicts(codeFor({}))).toEqual(['taken']);
	});

	it('the class code may be typed in other case, width and with dashes', () => {
		for (const classCode of ['3a7', ' 3A-7 ', '３Ａ７']) expect(verdicts(codeFor({ classCode }))).toEqual(['taken']);
	});

	it('I04 one of another class says so, and the same one never counts here', () => {
		expect(verdicts(codeFor({ classCode: '3A8' }))).toEqual(['other-class']);
	});

	it('I04 one of another campaign says which, where the site knows it', () => {
		expect(judge(codeFor({ campaign: noBullying, scores: [90] }))).toMatchObject([
			{ verdict: 'other-campaign', campaign: '防欺凌' },
		]);
		const unknown = { ...noBullying, id: 'long-gone' };
		expect(judge(codeFor({ campaign: unknown, scores: [90] }))[0]?.campaign).toBeUndefined();
	});

	it('I06 the same seat with another result says so, and is taken', () => {
		expect(verdicts(`${codeFor({})} ${codeFor({ scores: [100, 40] })}`)).toEqual(['taken', 'same-seat']);
	});

	it('I21 the same seat with the same result on another day is one pupil', () => {
		const text = `${codeFor({})} ${codeFor({ day: '2026-11-21' })}`;
		expect(verdicts(text)).toEqual(['taken', 'same-result']);
		expect(roll([{}, { day: '2026-11-21' }])).toMatchObject({ received: 1, seats: [{ differs: false }] });
	});

	it('I22 the same receipt twice is a duplicate, whatever way it came', () => {
		expect(verdicts(`${codeFor({})} ${codeFor({}).toLowerCase()}`)).toEqual(['taken', 'duplicate']);
	});

	it('I11 one with a quiz that was renamed, retired or added since is taken, and its scores are not read', () => {
		const changed = [
			{ ...fireMonth, quizzes: fireMonth.quizzes.slice(1) },
			{ ...fireMonth, quizzes: [...fireMonth.quizzes].reverse() },
			{ ...fireMonth, quizzes: fireMonth.quizzes.map((quiz) => ({ ...quiz, id: `${quiz.id}-2` })) },
			{ ...fireMonth, quizzes: [...fireMonth.quizzes, ...noBullying.quizzes] },
		];
		for (const campaign of changed) {
			expect(judge(codeFor({}), { ...desk(), campaign })[0]?.verdict).toBe('stale');
			const counted = roll([{}], { campaign });
			expect(counted).toMatchObject({ received: 1, done: 0, seats: [{ readable: false }] });
			expect(counted.quizzes.map(({ received }) => received)).toEqual(campaign.quizzes.map(() => 0));
		}
	});

	it('I09 a day that is still to come is remarked on, and the receipt is taken', () => {
		expect(judge(codeFor({ day: '2026-11-26' }))).toMatchObject([{ verdict: 'taken', early: true }]);
		expect(judge(codeFor({ day: '2026-11-25' }))[0]).not.toHaveProperty('early');
	});

	it('T02 a classmate’s receipt handed in once more stays the classmate’s', () => {
		const at = desk();
		const [first, again] = [judge(`小明 ${codeFor({ who: '5' })}`, at), judge(`小红 ${codeFor({ who: '5' })}`, at)];
		expect([first[0]?.verdict, again[0]?.verdict]).toEqual(['taken', 'duplicate']);
		expect(again[0]?.facts?.who).toEqual({ kind: 'seat', seat: 5 });
	});

	it('T03 a receipt of an earlier class or campaign is refused by its marks', () => {
		expect(
			verdicts(`${codeFor({ classCode: '2025-3A7' })} ${codeFor({ campaign: noBullying, scores: [100] })}`),
		).toEqual(['other-class', 'other-campaign']);
	});
});

describe('the roll of a class', () => {
	it('counts by quiz who took it and who passed, and by seat whoever handed in', () => {
		const counted = roll([
			{ who: '12', scores: [80, 79] },
			{ who: '3', scores: [100, 80] },
			{ who: '小鱼', scores: [undefined, 50] },
		]);
		expect(counted.seats.map(({ who, done }) => [who.kind === 'seat' ? who.seat : who.name, done])).toEqual([
			[3, true],
			[12, false],
			['小鱼', false],
		]);
		expect(counted.quizzes.map(({ received, passed }) => [received, passed])).toEqual([
			[2, 2],
			[3, 1],
		]);
		expect(counted).toMatchObject({ received: 3, done: 1 });
	});

	it('is in the order of seats, never of results', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 40 }), fc.nat(100), (seats, score) => {
				const told = seats.map((seat, index) => ({ who: String(seat), scores: [(score + index * 37) % 101, 50] }));
				const shown = roll(told).seats.map(({ who }) => (who.kind === 'seat' ? who.seat : 0));
				expect(shown).toEqual([...seats].sort((a, b) => a - b));
			}),
		);
	});

	it('I06 of different results the better of each quiz counts, until the teacher picks one', () => {
		const told = [
			{ scores: [100, 40], day: '2026-11-19' },
			{ scores: [60, 90], day: '2026-11-21' },
		];
		expect(roll(told).seats).toMatchObject([{ scores: [100, 90], differs: true, done: true }]);
		expect(roll(told).seats[0]?.receipts.map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-21']);
		const picks = { [seatKey(factsFor({}))]: codeFor(told[1] as Told) };
		expect(roll(told, { picks }).seats).toMatchObject([
			{ scores: [60, 90], picked: codeFor(told[1] as Told), done: false },
		]);
	});

	it('leaves out quizzes that the class was not asked to do', () => {
		const counted = roll([{ scores: [90, undefined] }], { leftOut: ['fire/feel-the-door'] });
		expect(counted).toMatchObject({ done: 1, quizzes: [{ id: 'fire/out-then-call' }] });
		expect(roll([{}], { leftOut: fireMonth.quizzes.map(({ id }) => id) })).toMatchObject({
			received: 1,
			done: 0,
			quizzes: [],
		});
	});

	it('leaves out those for grown-ups until the teacher says otherwise', () => {
		const quizzes = [
			...fireMonth.quizzes,
			{ id: 'fire/home', title: '家', passMark: 80, stages: ['parent', 'teacher'] },
		];
		expect(leftOutOf({}, { ...fireMonth, quizzes })).toEqual(['fire/home']);
		expect(leftOutOf({ 'fire-month': [] }, { ...fireMonth, quizzes })).toEqual([]);
	});

	it('gives a rate in tenths, rounded down, so that 100 means all', () => {
		expect([rateOf(0, 40), rateOf(1, 3), rateOf(39, 40), rateOf(2999, 3000), rateOf(40, 40), rateOf(41, 40)]).toEqual([
			0, 33.3, 97.5, 99.9, 100, 102.5,
		]);
		expect([rateOf(3, undefined), rateOf(3, 0)]).toEqual([undefined, undefined]);
	});
});

describe('what is kept of a class', () => {
	const kept = () =>
		fc
			.record({
				codes: fc.subarray([codeFor({}), codeFor({ who: '2' }), codeFor({ who: '3' })]),
				day: fc.constantFrom('2026-11-20', '2026-11-21'),
				turns: fc.array(fc.constantFrom('3A7', '3A8', '4B'), { maxLength: 3 }),
				pick: fc.option(fc.constantFrom(codeFor({}), codeFor({ who: '2' })), { nil: undefined }),
			})
			.map(({ codes, day, turns, pick }) => {
				const added = addReceipts(emptyClass(), codes, day);
				const set = turns.reduce((all, classCode) => changeSetting(all, { ...all.setting, classCode }), added);
				return pick ? pickResult(set, 'seat', pick) : set;
			});

	it('is joined to the same, in any order and grouping, and no receipt is lost', () => {
		fc.assert(
			fc.property(kept(), kept(), kept(), (a, b, c) => {
				expect(mergeClass(a, b)).toEqual(mergeClass(b, a));
				expect(mergeClass(a, a)).toEqual(a);
				expect(mergeClass(mergeClass(a, b), c)).toEqual(mergeClass(a, mergeClass(b, c)));
				for (const code of [...Object.keys(a.received), ...Object.keys(b.received)]) {
					expect(mergeClass(a, b).received).toHaveProperty(code);
				}
			}),
		);
	});

	it('is read from any text without throwing, and a bad entry takes no other with it', () => {
		fc.assert(fc.property(fc.json(), (text) => void understand(text, classFormat)));
		const good = addReceipts(emptyClass(), [codeFor({})], '2026-11-25');
		const bad = { ...good, received: { ...good.received, '<script>': '2026-11-25', PA6C3467: 7 } };
		expect(understand(JSON.stringify(bad), classFormat)).toEqual({ state: 'repaired', value: good });
		expect(understand(JSON.stringify({ ...good, version: 2 }), classFormat).state).toBe('newer');
	});

	it('T06 keys that reach for a prototype are left out', () => {
		const text = `{"version":1,"removals":0,"turn":0,"setting":{"classCode":"3A7","campaign":"","leftOut":{"__proto__":["x"]}},"received":{"__proto__":"2026-11-25"},"picks":{"constructor":{"prototype":1}}}`;
		const { value } = understand(text, classFormat);
		expect(Object.keys(value.received)).toEqual([]);
		expect(({} as Record<string, unknown>)['x']).toBeUndefined();
		expect(Object.getPrototypeOf(value.received)).toBe(Object.prototype);
	});

	it('a code is kept as it is read', () => {
		const read = decodeReceipt(codeFor({ who: '小鱼' }));
		expect(read.state === 'ok' && read.code).toBe(codeFor({ who: '小鱼' }));
	});
});
