/** Makes a receipt from a learner's record. Once made it never changes; better results later make another one. */
import type { Learner, Receipt } from '../schemas/progress.ts';
import { own } from './own.ts';
import { encodeReceipt } from './receipt-code.ts';
import { campaignMark, classMark, plainClassCode, quizListMark } from './receipt-marks.ts';
import { readWho, type Who, whoText } from './receipt-who.ts';

/** What a pupil says about a receipt: for which campaign, class and seat. `quizzes` are ids in the campaign's order. */
export type Wish = { campaign: string; quizzes: readonly string[]; classCode: string; who: Who };

export type Made = { code: string; receipt: Receipt };

/** The receipt for what the record holds now: the one that was made already when nothing has changed since. */
export function makeReceipt(wish: Wish, learner: Learner, day: string): Made {
	const scores = scoresOf(learner, wish.quizzes);
	const { campaign, classCode, who } = wish;
	const receipt: Receipt = { campaign, classCode: classCode.trim(), who: whoText(who), day, scores };
	const before = Object.entries(learner.receipts).find(([, made]) => saysTheSame(made, receipt));
	return before ? { code: before[0], receipt: before[1] } : { code: codeOf(receipt, wish.quizzes), receipt };
}

/** The record with a receipt in it; one with the same code stays as it was. */
export function keepReceipt(learner: Learner, { code, receipt }: Made): Learner {
	return { ...learner, receipts: { [code]: receipt, ...learner.receipts } };
}

/** Best percent of each quiz that was taken, by id. */
export function scoresOf({ quizzes }: Pick<Learner, 'quizzes'>, ids: readonly string[]): Record<string, number> {
	return Object.fromEntries(
		ids.flatMap((id) => {
			const best = own(quizzes, id)?.best;
			return best === undefined ? [] : [[id, best]];
		}),
	);
}

/** Receipts of a campaign, the latest first; of one day, in the order of the record, which puts new ones first. */
export function receiptsOf({ receipts }: Learner, campaign: string): Made[] {
	const made = Object.entries(receipts).map(([code, receipt]) => ({ code, receipt }));
	const ours = made.filter(({ receipt }) => receipt.campaign === campaign);
	return ours.sort((a, b) => (a.receipt.day === b.receipt.day ? 0 : a.receipt.day < b.receipt.day ? 1 : -1));
}

function codeOf({ campaign, classCode, who, day, scores }: Receipt, quizzes: readonly string[]): string {
	return encodeReceipt({
		campaign: campaignMark(campaign),
		classCode: classMark(classCode),
		who: readWho(who) as Who,
		day,
		quizList: quizListMark(quizzes),
		scores: quizzes.map((id) => scores[id]),
	});
}

function saysTheSame(one: Receipt, other: Receipt): boolean {
	const same = one.campaign === other.campaign && one.who === other.who;
	return (
		same && plainClassCode(one.classCode) === plainClassCode(other.classCode) && sameScores(one.scores, other.scores)
	);
}

function sameScores(one: Record<string, number>, other: Record<string, number>): boolean {
	const ids = Object.keys(one);
	return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}
