/** What a teacher is told of each thing she put in: taken, or why not. Pure, but for the desk, which notes what is taken. */
import type { CampaignQuizzes } from './class-roll.ts';
import { seatKey } from './class-roll.ts';
import type { Found } from './find-receipts.ts';
import type { ReceiptFacts } from './receipt-code.ts';
import { campaignMark, classMark, quizListMark } from './receipt-marks.ts';

export type Verdict =
	| 'taken'
	/** Taken; the campaign has other quizzes now, so its scores cannot be read. */
	| 'stale'
	/** Taken; the same seat handed in another result before, or the same one on another day. */
	| 'same-seat'
	| 'same-result'
	| 'duplicate'
	| 'other-campaign'
	| 'other-class'
	| 'unknown-version'
	/** Typing errors, by what gave them away. */
	| 'letters'
	| 'length'
	| 'checksum';

export const takenVerdicts: readonly Verdict[] = ['taken', 'stale', 'same-seat', 'same-result'];

/** `facts` of a receipt that could be read; `campaign` is the title of another campaign that it belongs to. */
export type Judged = {
	verdict: Verdict;
	text: string;
	facts?: ReceiptFacts;
	campaign?: string;
	version?: number;
	/** Its day is still to come: a clock was wrong. */
	early?: true;
};

/** Which receipts belong here, and what is known already. */
export type Desk = {
	campaign: CampaignQuizzes;
	others: readonly CampaignQuizzes[];
	classCode: string;
	/** `YYYY-MM-DD`. */
	today: string;
	/** Codes of the receipts that were taken, and of each seat the scores that came first. */
	codes: Set<string>;
	seats: Map<string, string>;
};

/** Notes a receipt as taken. */
export function note(desk: Pick<Desk, 'codes' | 'seats'>, code: string, facts: ReceiptFacts): void {
	desk.codes.add(code);
	const seat = seatKey(facts);
	if (!desk.seats.has(seat)) desk.seats.set(seat, scoresText(facts));
}

/** Says what becomes of one found thing, and notes it when it is taken. */
export function judgeReceipt({ text, read }: Found, desk: Desk): Judged {
	if (read.state === 'damaged') return { verdict: read.why, text };
	if (read.state === 'unknown-version') return { verdict: 'unknown-version', text, version: read.version };
	const { code, facts } = read;
	const refused = whyElsewhere(facts, desk);
	if (refused) return { text: code, facts, ...refused };
	if (desk.codes.has(code)) return { verdict: 'duplicate', text: code, facts };
	const verdict = verdictOf(facts, desk);
	note(desk, code, facts);
	return { verdict, text: code, facts, ...(facts.day > desk.today && { early: true }) };
}

function verdictOf(facts: ReceiptFacts, desk: Desk): Verdict {
	const before = desk.seats.get(seatKey(facts));
	if (before !== undefined) return before === scoresText(facts) ? 'same-result' : 'same-seat';
	return isStale(facts, desk) ? 'stale' : 'taken';
}

const scoresText = ({ quizList, scores }: ReceiptFacts): string =>
	`${quizList}:${scores.map((each) => each ?? '').join()}`;

function whyElsewhere(facts: ReceiptFacts, desk: Desk): Pick<Judged, 'verdict' | 'campaign'> | undefined {
	if (facts.classCode !== classMark(desk.classCode)) return { verdict: 'other-class' };
	if (facts.campaign === campaignMark(desk.campaign.id)) return undefined;
	const other = desk.others.find(({ id }) => campaignMark(id) === facts.campaign);
	return { verdict: 'other-campaign', ...(other && { campaign: other.title }) };
}

function isStale({ quizList, scores }: ReceiptFacts, { campaign: { quizzes } }: Desk): boolean {
	return quizList !== quizListMark(quizzes.map(({ id }) => id)) || scores.length !== quizzes.length;
}
