/**
 * A receipt as a short code, and back. Pure. The form is decided in `docs/decisions/0012`; a code is
 *
 *     two characters of version (`PA` is version 1), one for how many quizzes, one for seat number or length of the
 *     nickname, then the inside as one number, then three characters of checksum
 *
 * and always fills its groups of four, so that a character too many or too few is found as well. A receipt finds typing
 * mistakes; anybody can make one, so it proves nothing.
 */
import { base, groupSize, plainText, toNumber, toText, valueOf } from './receipt-alphabet.ts';
import { pack, unpack } from './receipt-bits.ts';
import { checkLength, checkOf, holds } from './receipt-checksum.ts';
import { lastDay, readDay, writeDay } from './receipt-day.ts';
import { longestNickname, readWho, type Who, whoText } from './receipt-who.ts';

export const receiptVersion = 1;
/** More than any campaign has; the code has one character for it. */
export const mostQuizzes = base - 1;

/** What a code holds. The marks are those of receipt-marks.ts. */
export type ReceiptFacts = {
	/** 16-bit mark of the campaign's id. */
	campaign: number;
	/** 20-bit mark of the class code. */
	classCode: number;
	who: Who;
	/** `YYYY-MM-DD`. */
	day: string;
	/** 10-bit mark of the campaign's list of quizzes. */
	quizList: number;
	/** Percent of each quiz in the campaign's order; `undefined` where it was not taken. */
	scores: (number | undefined)[];
};

export type Read =
	| { state: 'ok'; code: string; facts: ReceiptFacts }
	| { state: 'unknown-version'; version: number }
	/** `length`: characters are missing or too many; `letters`: one that no code has; `checksum`: typed wrong. */
	| { state: 'damaged'; why: 'letters' | 'length' | 'checksum' };

const headLength = 4;
const fixedBits = { campaign: 16, classCode: 20, day: 14, quizList: 10 } as const;
const widths = Object.values(fixedBits);
const scoreBits = 7;
const notTaken = 127;
const seatBits = 10;
const letterBits = 21;
const firstPair = Number(toNumber('PA'));
const pairs = base ** 2;

/** The code without hyphens. Throws RangeError when something does not fit: a day before 2024, 101 percent, a long name. */
export function encodeReceipt(facts: ReceiptFacts): string {
	const { campaign, classCode, day, quizList, scores, who } = facts;
	if (scores.length > mostQuizzes) throw new RangeError(`a receipt holds ${mostQuizzes} quizzes`);
	const letters = lettersOf(who);
	const inside = pack([
		[campaign, fixedBits.campaign],
		[classCode, fixedBits.classCode],
		[writeDay(day), fixedBits.day],
		[quizList, fixedBits.quizList],
		...scores.map((score) => [checkedScore(score), scoreBits] as const),
		...letters.map((letter) => [letter, letters.length === 1 && who.kind === 'seat' ? seatBits : letterBits] as const),
	]);
	const kind = who.kind === 'seat' ? 0 : letters.length;
	const head = `${versionPair(receiptVersion)}${toText(BigInt(scores.length), 1)}${toText(BigInt(kind), 1)}`;
	const body = `${head}${toText(inside, codeLength(scores.length, kind) - headLength - checkLength)}`;
	return body + checkOf(body);
}

/** Reads one code, as typed: any case, width, spaces and dashes. Never throws. */
export function decodeReceipt(text: string): Read {
	const code = plainText(text).replace(/[\s-]/g, '');
	if ([...code].some((character) => valueOf(character) === undefined)) return { state: 'damaged', why: 'letters' };
	if (expectedLength(code) !== undefined && expectedLength(code) !== code.length)
		return { state: 'damaged', why: 'length' };
	if (code.length % groupSize !== 0 || code.length < headLength + checkLength)
		return { state: 'damaged', why: 'length' };
	if (!holds(code)) return { state: 'damaged', why: 'checksum' };
	const version = versionOf(code);
	if (version !== receiptVersion) return { state: 'unknown-version', version };
	const facts = factsIn(code);
	return facts ? { state: 'ok', code, facts } : { state: 'damaged', why: 'checksum' };
}

/** How long a code is that begins like this; `undefined` when it does not begin like one of this version. */
export function expectedLength(start: string): number | undefined {
	const [count, kind] = [valueOf(start[2] ?? ''), valueOf(start[3] ?? '')];
	if (count === undefined || kind === undefined || kind > longestNickname) return undefined;
	return start.startsWith(versionPair(receiptVersion)) ? codeLength(count, kind) : undefined;
}

/** Version → its two characters, counted on from `PA` and around. Versions up to 483 can be told apart. */
export function versionPair(version: number): string {
	return toText(BigInt((firstPair + version - receiptVersion + pairs) % pairs), 2);
}

function versionOf(code: string): number {
	return (Number(toNumber(code.slice(0, 2))) - firstPair + receiptVersion + pairs) % pairs;
}

function codeLength(quizzes: number, kind: number): number {
	const bits =
		widths.reduce((sum, width) => sum + width, 0) + quizzes * scoreBits + (kind === 0 ? seatBits : kind * letterBits);
	const inside = Math.ceil(bits / Math.log2(base));
	return Math.ceil((headLength + inside + checkLength) / groupSize) * groupSize;
}

/** `undefined` when the inside says something that no receipt says, though the checksum holds. */
function factsIn(code: string): ReceiptFacts | undefined {
	const count = valueOf(code[2] as string) as number;
	const kind = valueOf(code[3] as string) as number;
	if (expectedLength(code) !== code.length) return undefined;
	const who = kind === 0 ? [seatBits] : Array.from({ length: kind }, () => letterBits);
	const all = [...widths, ...Array.from({ length: count }, () => scoreBits), ...who];
	const { values, left } = unpack(toNumber(code.slice(headLength, -checkLength)), all);
	const [campaign, classCode, day, quizList] = values as [number, number, number, number];
	const scores = values.slice(widths.length, widths.length + count);
	const owner = whoIn(kind, values.slice(widths.length + count));
	const sound = left === 0n && owner && day <= lastDay && scores.every((score) => score <= 100 || score === notTaken);
	if (!sound) return undefined;
	const percents = scores.map((score) => (score === notTaken ? undefined : score));
	return { campaign, classCode, who: owner, day: readDay(day), quizList, scores: percents };
}

function lettersOf(who: Who): number[] {
	const read = readWho(whoText(who));
	if (read?.kind !== who.kind || whoText(read) !== whoText(who))
		throw new RangeError('neither seat number nor nickname');
	return who.kind === 'seat' ? [who.seat] : [...who.name].map((letter) => letter.codePointAt(0) as number);
}

function whoIn(kind: number, letters: number[]): Who | undefined {
	if (letters.some((letter) => letter > 0x10ffff)) return undefined;
	const text = kind === 0 ? String(letters[0]) : String.fromCodePoint(...letters);
	const who = readWho(text);
	return who !== undefined && whoText(who) === text && (who.kind === 'seat') === (kind === 0) ? who : undefined;
}

function checkedScore(score: number | undefined): number {
	if (score === undefined) return notTaken;
	if (!Number.isInteger(score) || score < 0 || score > 100) throw new RangeError(`${score} is no percent`);
	return score;
}
