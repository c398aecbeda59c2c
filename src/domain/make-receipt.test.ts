import { describe, expect, it } from 'vitest';
import { factsFor, fireMonth } from '../../tests/unit/receipts.ts';
import { keepReceipt, makeReceipt, receiptsOf, type Wish } from './make-receipt.ts';
import { emptyLearner } from './progress.ts';
import { takeQuiz } from './quiz-progress.ts';
import { decodeReceipt } from './receipt-code.ts';
import type { Who } from './receipt-who.ts';

const [first, second] = fireMonth.quizzes.map(({ id }) => id) as [string, string];
const who: Who = { kind: 'seat', seat: 12 };
const wish: Wish = { campaign: 'fire-month', quizzes: [first, second], classCode: ' 3A7 ', who };
const took = (percent: number, learner = emptyLearner()) =>
	takeQuiz(learner, first, { percent, passed: percent >= 80 }, '2026-11-02');

describe('making a receipt', () => {
	it('writes the best results of the campaign’s own quizzes, and nothing else of the record', () => {
		const learner = takeQuiz(took(85), 'drowning/float-first', { percent: 100, passed: true }, '2026-11-02');
		const { code, receipt } = makeReceipt(wish, learner, '2026-11-20');
		expect(receipt).toEqual({
			campaign: 'fire-month',
			classCode: '3A7',
			who: '12',
			day: '2026-11-20',
			scores: { [first]: 85 },
		});
		expect(decodeReceipt(code)).toEqual({ state: 'ok', code, facts: factsFor({ scores: [85, undefined] }) });
	});

	it('I26 asked twice for the same, gives the same receipt, on a later day too', () => {
		const learner = took(85);
		const made = makeReceipt(wish, learner, '2026-11-20');
		const kept = keepReceipt(learner, made);
		expect(makeReceipt(wish, kept, '2026-11-20')).toEqual(made);
		expect(makeReceipt({ ...wish, classCode: '3a-7' }, kept, '2026-12-01')).toEqual(made);
		expect(keepReceipt(kept, makeReceipt(wish, kept, '2026-12-01')).receipts).toEqual(kept.receipts);
	});

	it('I27 better results later make another one, and the first stays as it was', () => {
		const made = makeReceipt(wish, took(85), '2026-11-20');
		const kept = keepReceipt(took(85), made);
		const later = makeReceipt(wish, took(95, kept), '2026-11-25');
		expect(later.code).not.toBe(made.code);
		const both = keepReceipt(took(95, kept), later);
		expect(both.receipts[made.code]).toEqual(made.receipt);
		expect(receiptsOf(both, 'fire-month').map(({ code }) => code)).toEqual([later.code, made.code]);
		expect(receiptsOf(both, 'no-bullying')).toEqual([]);
	});

	it('a new day never overwrites what a code already stands for', () => {
		const made = makeReceipt(wish, took(85), '2026-11-20');
		const kept = keepReceipt(took(85), made);
		const forged = { code: made.code, receipt: { ...made.receipt, day: '2026-11-21' } };
		expect(keepReceipt(kept, forged).receipts[made.code]).toEqual(made.receipt);
	});

	it('T01 anybody can forge one in five lines, so a receipt proves nothing', () => {
		const body = { ...wish, who: { kind: 'seat', seat: 7 } as Who };
		const everything = {
			...emptyLearner(),
			quizzes: { [first]: { best: 100, attempts: 1 }, [second]: { best: 100, attempts: 1 } },
		};
		const forged = makeReceipt(body, everything, '2026-11-20').code;
		expect(decodeReceipt(forged)).toMatchObject({ state: 'ok', facts: { scores: [100, 100] } });
	});
});
