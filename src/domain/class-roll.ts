/**
 * What a class has handed in, counted: by quiz, and by seat of the receipts that came. There is no list of pupils here,
 * so nobody can be missing from it, and the order is that of seat numbers, never of results.
 *
 * One seat, several receipts: of each quiz the best result counts, as in practice itself. Where they differ the teacher
 * sees all of them and may pick one, which then counts alone: two children may have typed the same number.
 */
import { own } from './own.ts';
import type { ReceiptFacts } from './receipt-code.ts';
import { bySeat, type Who } from './receipt-who.ts';
import { quizListMark } from './receipt-marks.ts';

/** A quiz as a campaign has it: pass mark in percent, and for whom its lesson is. */
export type CampaignQuiz = { id: string; title: string; passMark: number; stages: string[] };

/** A campaign as the pages of receipts know it; quizzes in the campaign's order. */
export type CampaignQuizzes = { id: string; title: string; quizzes: CampaignQuiz[] };

/** Percent in the order of the quizzes that count; `undefined` for one that was not taken. */
export type Scores = (number | undefined)[];

export type SeatRow = {
	/** Names the seat within class and campaign, for the teacher's pick. */
	key: string;
	who: Who;
	/** What came from this seat, by day; `scores` is missing where the campaign's quizzes were others then. */
	receipts: { code: string; day: string; scores?: Scores }[];
	/** What counts. */
	scores: Scores;
	/** Results differ, so the teacher may pick. */
	differs: boolean;
	picked?: string;
	/** At least one receipt can be read with today's quizzes. */
	readable: boolean;
	/** Every quiz that counts was passed. */
	done: boolean;
};

export type Roll = {
	quizzes: { id: string; title: string; passMark: number; received: number; passed: number }[];
	seats: SeatRow[];
	/** Seats that handed in, and those of them that passed all. */
	received: number;
	done: number;
};

export type RollInput = {
	campaign: CampaignQuizzes;
	/** Ids of quizzes that this class was not asked to do. */
	leftOut: readonly string[];
	/** Receipts of this class and campaign. */
	receipts: readonly { code: string; facts: ReceiptFacts }[];
	picks: Readonly<Record<string, string>>;
};

/** Counts the receipts of one class and campaign. */
export function rollOf({ campaign, leftOut, receipts, picks }: RollInput): Roll {
	const quizzes = campaign.quizzes.filter(({ id }) => !leftOut.includes(id));
	const list = quizListMark(campaign.quizzes.map(({ id }) => id));
	const counts = campaign.quizzes.map(({ id }) => !leftOut.includes(id));
	const groups = new Map<string, (typeof receipts)[number][]>();
	for (const receipt of receipts) {
		const key = seatKey(receipt.facts);
		const group = groups.get(key) ?? [];
		group.push(receipt);
		groups.set(key, group);
	}
	const seats = [...groups].map(([key, group]) => {
		const receipts = group.map(({ code, facts }) => ({ code, day: facts.day, ...readable(facts, list, counts) }));
		return seatRow(key, (group[0] as { facts: ReceiptFacts }).facts.who, receipts, quizzes, picks[key]);
	});
	return {
		quizzes: quizzes.map((quiz, index) => ({ ...quiz, ...countQuiz(seats, index, quiz.passMark) })),
		seats: seats.sort((a, b) => bySeat(a.who, b.who)),
		received: seats.length,
		done: seats.filter(({ done }) => done).length,
	};
}

/** Quizzes that do not count for a class: those that the teacher left out; at first, those for grown-ups only. */
export function leftOutOf(leftOut: Readonly<Record<string, string[]>>, { id, quizzes }: CampaignQuizzes): string[] {
	return own(leftOut, id) ?? quizzes.filter(forGrownUps).map((quiz) => quiz.id);
}

/** Whether no pupil is asked to do it. */
export function forGrownUps({ stages }: CampaignQuiz): boolean {
	return stages.every((stage) => stage === 'parent' || stage === 'teacher');
}

/** Names a seat within class and campaign. */
export function seatKey({ campaign, classCode, who }: ReceiptFacts): string {
	return `${campaign}/${classCode}/${who.kind === 'seat' ? who.seat : `“${who.name}”`}`;
}

/** Whole and tenths of a percent, rounded down, so that 100 means everybody; `undefined` without a class size. */
export function rateOf(done: number, size: number | undefined): number | undefined {
	return size === undefined || size < 1 ? undefined : Math.floor((done * 1000) / size + 1e-9) / 10;
}

/** Scores can be read only by the list of quizzes they were written by. */
function readable({ quizList, scores }: ReceiptFacts, list: number, counts: boolean[]): { scores?: Scores } {
	if (quizList !== list || scores.length !== counts.length) return {};
	return { scores: scores.filter((_, index) => counts[index]) };
}

function seatRow(
	key: string,
	who: Who,
	group: SeatRow['receipts'],
	quizzes: { passMark: number }[],
	pick: string | undefined,
): SeatRow {
	const receipts = [...group].sort((a, b) => (a.day === b.day ? (a.code < b.code ? -1 : 1) : a.day < b.day ? -1 : 1));
	const picked = receipts.find(({ code }) => code === pick);
	const all = receipts.flatMap(({ scores }) => (scores ? [scores] : []));
	const scores = picked?.scores ?? (picked ? quizzes.map(() => undefined) : bestOf(all, quizzes.length));
	return {
		key,
		who,
		receipts,
		scores,
		differs: new Set(receipts.map(scoresText)).size > 1,
		...(picked && { picked: picked.code }),
		readable: all.length > 0,
		done: quizzes.length > 0 && quizzes.every(({ passMark }, index) => (scores[index] ?? -1) >= passMark),
	};
}

const scoresText = ({ scores }: SeatRow['receipts'][number]): string =>
	scores?.map((each) => each ?? '').join() ?? 'unreadable';

function bestOf(all: Scores[], length: number): Scores {
	return Array.from({ length }, (_, index) => {
		const taken = all.flatMap((scores) => scores[index] ?? []);
		return taken.length === 0 ? undefined : Math.max(...taken);
	});
}

function countQuiz(seats: SeatRow[], index: number, passMark: number): { received: number; passed: number } {
	const taken = seats.flatMap(({ scores }) => scores[index] ?? []);
	return { received: taken.length, passed: taken.filter((score) => score >= passMark).length };
}
