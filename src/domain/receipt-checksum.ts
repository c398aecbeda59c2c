/**
 * The last three characters of a code, chosen so that the whole code, read as one number, is a multiple of a prime.
 *
 * Why that finds every single typing error and every swap, whatever the length: a wrong character at place i changes
 * the number by d·22^i with 0 < |d| < 22, and a swap of places i and j by d·(22^i − 22^j). The prime divides neither,
 * since it is larger than 22 and the smallest k with 22^k ≡ 1 is 1,773, far beyond the longest code.
 * receipt-checksum.test.ts tries them all.
 */
import { base, toText, valueOf } from './receipt-alphabet.ts';

/** The largest prime below 22³, so that its remainders fit into three characters. */
export const prime = 10_639;

export const checkLength = 3;

/** The three characters that belong after `body`. */
export function checkOf(body: string): string {
	const shifted = (remainder(body) * base ** checkLength) % prime;
	return toText(BigInt((prime - shifted) % prime), checkLength);
}

/** Whether a code, its check included, was typed right. A character that no code has is an error. */
export function holds(code: string): boolean {
	return remainder(code) === 0;
}

/** Character by character, so that no large number is needed; NaN with a character that no code has. */
function remainder(text: string): number {
	let rest = 0;
	for (const character of text) rest = (rest * base + (valueOf(character) ?? NaN)) % prime;
	return rest;
}
