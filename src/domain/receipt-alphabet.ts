/**
 * How a receipt's code is written: 22 characters of which no two look alike in print or by hand, in groups of four.
 * `docs/decisions/0012` says why.
 */

/** Left out: 0 O Q-like D stays alone, 1 I L, 2 Z, 5 S, 8 B, U V, and G, which looks like 6 and C. */
export const alphabet = '34679ACDEFHJKMNPQRTWXY';

export const base = alphabet.length;
export const groupSize = 4;

const values = new Map([...alphabet].map((character, value) => [character, value]));

/** Value of a character, from 0; `undefined` when no code has it. */
export function valueOf(character: string): number | undefined {
	return values.get(character);
}

/** A number as `length` characters. Throws RangeError when it needs more. */
export function toText(number: bigint, length: number): string {
	const characters: string[] = [];
	let rest = number;
	for (let place = 0; place < length; place += 1) {
		characters.push(alphabet[Number(rest % BigInt(base))] as string);
		rest /= BigInt(base);
	}
	if (rest !== 0n) throw new RangeError(`${number} needs more than ${length} characters`);
	return characters.reverse().join('');
}

/** Characters as a number. Throws RangeError on one that no code has. */
export function toNumber(text: string): bigint {
	let number = 0n;
	for (const character of text) {
		const value = valueOf(character);
		if (value === undefined) throw new RangeError(`${character} is not in a code`);
		number = number * BigInt(base) + BigInt(value);
	}
	return number;
}

/** `PA6C3467…` → `PA6C-3467-…`, as it is shown, copied and put into the QR. */
export function grouped(code: string): string {
	return (code.match(/.{1,4}/g) ?? []).join('-');
}

/**
 * Text as it may have been typed or sent, brought to capitals, digits and plain dashes: small letters, full-width
 * characters, every kind of dash, and characters of no width that chat programs put in.
 */
export function plainText(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/[\p{Pd}\u2212\u30fc\uff70]/gu, '-')
		.toUpperCase();
}
