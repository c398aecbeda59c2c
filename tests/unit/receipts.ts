/** For tests: receipts of every kind, and a class that handed some in. */
import fc from 'fast-check';
import type { CampaignQuizzes } from '../../src/domain/class-roll.ts';
import { encodeReceipt, mostQuizzes, type ReceiptFacts } from '../../src/domain/receipt-code.ts';
import { lastDay, readDay } from '../../src/domain/receipt-day.ts';
import { campaignMark, classMark, quizListMark } from '../../src/domain/receipt-marks.ts';
import { readWho, type Who } from '../../src/domain/receipt-who.ts';

/** Any receipt that can be. */
export function receiptFacts(): fc.Arbitrary<ReceiptFacts> {
	const seat = fc.integer({ min: 1, max: 999 }).map((each): Who => ({ kind: 'seat', seat: each }));
	const letters = fc.oneof(
		fc.constantFrom(...'小蓝鲸 aB7<>&"=🐳'),
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
	);
	const nickname = fc.array(letters, { minLength: 1, maxLength: 6 }).map((each) => readWho(each.join('')));
	return fc.record({
		campaign: fc.nat(0xffff),
		classCode: fc.nat(0xfffff),
		who: fc.oneof(
			seat,
			nickname.filter((who) => who !== undefined),
		),
		day: fc.integer({ min: 0, max: lastDay }).map(readDay),
		quizList: fc.nat(1023),
		scores: fc.array(fc.option(fc.nat(100), { nil: undefined }), { maxLength: mostQuizzes }),
	});
}

/** Two campaigns with quizzes in their order. */
export const fireMonth: CampaignQuizzes = {
	id: 'fire-month',
	title: '119 消防宣传月',
	quizzes: [
		{ id: 'fire/out-then-call', title: '先出去，再打 119', passMark: 80, stages: ['lower-primary'] },
		{ id: 'fire/feel-the-door', title: '摸门、关门、走楼梯', passMark: 80, stages: ['middle'] },
	],
};
export const noBullying: CampaignQuizzes = {
	id: 'no-bullying',
	title: '防欺凌',
	quizzes: [{ id: 'bullying/say-stop', title: '有人让我不舒服', passMark: 80, stages: ['lower-primary'] }],
};

/** What is said on a receipt of class 3A7 for the month of fire safety, unless told otherwise. */
type Told = Partial<{
	who: string;
	scores: (number | undefined)[];
	day: string;
	classCode: string;
	campaign: CampaignQuizzes;
}>;

/** A receipt's facts as a pupil's page makes them. */
export function factsFor({
	who = '12',
	scores = [90, 85],
	day = '2026-11-20',
	classCode = '3A7',
	campaign = fireMonth,
}: Told): ReceiptFacts {
	return {
		campaign: campaignMark(campaign.id),
		classCode: classMark(classCode),
		who: readWho(who) as Who,
		day,
		quizList: quizListMark(campaign.quizzes.map(({ id }) => id)),
		scores,
	};
}

/** Its code, without hyphens. */
export const codeFor = (told: Told): string => encodeReceipt(factsFor(told));
