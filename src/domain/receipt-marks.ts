/** What a receipt keeps of longer texts: marks short enough to type. Two texts may share a mark, if seldom. */
import { plainText } from './receipt-alphabet.ts';
import { shortHash } from './short-hash.ts';

/** 16 bits of a campaign's id. */
export const campaignMark = (id: string): number => shortHash(id, 16);

/** 20 bits of a class code, however it was typed: `三（2）班`, `3A7`, `3a-7`. */
export const classMark = (code: string): number => shortHash(plainClassCode(code), 20);

/** 10 bits of the campaign's quizzes in their order, so that changed ones do not pass for the old. */
export const quizListMark = (ids: readonly string[]): number => shortHash(ids.join(' '), 10);

/** A class code without what differs between hands: case, width, spaces, dashes. Empty when nothing is left. */
export function plainClassCode(code: string): string {
	return plainText(code).replace(/[\s-]/g, '');
}
