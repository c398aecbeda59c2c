import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptFacts } from '../../tests/unit/receipts.ts';
import { alphabet, base, grouped, groupSize, toNumber, toText } from './receipt-alphabet.ts';
import { checkOf, holds, prime } from './receipt-checksum.ts';
import { decodeReceipt, encodeReceipt, mostQuizzes, type ReceiptFacts, versionPair } from './receipt-code.ts';
import { readWho } from './receipt-who.ts';

const seat12: ReceiptFacts = {
	campaign: 4711,
	classCode: 99_999,
	who: { kind: 'seat', seat: 12 },
	day: '2026-11-25',
	quizList: 77,
	scores: [100, 85, undefined, 0, 70],
};
const code = encodeReceipt(seat12);
const longest = encodeReceipt({
	...seat12,
	who: { kind: 'nickname', name: '小蓝鲸🐳🐳🐳' },
	scores: Array.from({ length: mostQuizzes }, () => 100),
});
const others = (letter: string): string[] => [...alphabet].filter((each) => each !== letter);

/** Characters that people take for each other, in print, by hand and in capitals of common fonts. */
const confusable = '0O 0D 0Q OQ OD 0C OC 1I 1L 1J 17 IL IJ 2Z Z7 5S 6G 6B CG GQ 8B 83 8S B3 UV UY VY VW UW'.split(' ');

describe('the alphabet of codes', () => {
	it.for(confusable)('never has both of %s', (pair) => {
		expect([...pair].every((letter) => alphabet.includes(letter))).toBe(false);
	});

	it('has none of the thirteen that are worst', () => {
		expect([...'0O1IL2Z5S8BUV'].filter((letter) => alphabet.includes(letter))).toEqual([]);
		expect(new Set(alphabet).size).toBe(base);
	});

	it('writes a number and reads it back', () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: 22n ** 80n - 1n }), (number) => {
				expect(toNumber(toText(number, 80))).toBe(number);
			}),
		);
		expect(() => toText(22n, 1)).toThrow(RangeError);
		expect(() => toNumber('PA6O')).toThrow(RangeError);
	});
});

describe('the checksum', () => {
	const lengths = [24, 28, 32, 36, longest.length];

	it('rests on a prime whose powers of 22 come round only beyond the longest code', () => {
		for (let divisor = 2; divisor * divisor <= prime; divisor += 1) expect(prime % divisor).not.toBe(0);
		let power = base % prime;
		for (let exponent = 1; exponent <= longest.length; exponent += 1) {
			expect(power).not.toBe(1);
			power = (power * base) % prime;
		}
	});

	it.for(lengths)('finds every wrong character and every swap in codes of %d characters', (length) => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...alphabet), { minLength: length - 3, maxLength: length - 3 }), (body) => {
				const whole = [...body, ...checkOf(body.join(''))];
				expect(holds(whole.join(''))).toBe(true);
				for (const [place, letter] of whole.entries()) {
					for (const wrong of others(letter)) expect(holds(whole.with(place, wrong).join(''))).toBe(false);
					for (let other = place + 1; other < length; other += 1) {
						if (whole[other] === letter) continue;
						const swapped = whole.with(place, whole[other] as string).with(other, letter);
						expect(holds(swapped.join(''))).toBe(false);
					}
				}
			}),
			{ numRuns: 12 },
		);
	});
});

describe('a receipt as a code', () => {
	it('comes back as it was, whatever it holds', () => {
		fc.assert(
			fc.property(receiptFacts(), (facts) => {
				const written = encodeReceipt(facts);
				expect(written.length % groupSize).toBe(0);
				expect(decodeReceipt(written)).toEqual({ state: 'ok', code: written, facts });
			}),
			{ numRuns: 1000 },
		);
	});

	it('begins with PA and is shown in groups of four', () => {
		expect(grouped(code)).toMatch(/^PA([A-Z0-9]{2})(-[A-Z0-9]{4}){7}$/);
		expect(longest).toHaveLength(84);
	});

	it.for([
		['small letters', (text: string) => text.toLowerCase()],
		[
			'full-width characters',
			(text: string) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
		],
		['spaces', (text: string) => ` ${text.replace(/-/g, ' ')}\u3000`],
		['no hyphens', (text: string) => text.replace(/-/g, '')],
		['long dashes', (text: string) => text.replace(/-/g, '——')],
		['minus signs and non-breaking hyphens', (text: string) => text.replace(/-/g, '\u2212\u2011')],
		['characters of no width', (text: string) => [...text].join('\u200b')],
		['line breaks', (text: string) => text.replace(/-/g, '-\r\n')],
	] as const)('is read with %s', ([, change]) => {
		expect(decodeReceipt(change(grouped(code)))).toMatchObject({ state: 'ok', facts: seat12 });
	});

	it('I01 truncated by any number of characters, from either end, is damaged', () => {
		for (const whole of [code, longest]) {
			for (let cut = 1; cut <= whole.length; cut += 1) {
				expect(decodeReceipt(whole.slice(0, -cut))).toEqual({ state: 'damaged', why: 'length' });
				expect(decodeReceipt(whole.slice(cut)).state).toBe('damaged');
			}
		}
	});

	it('I01 one character too few or too many, at any place, is damaged', () => {
		for (const whole of [code, longest]) {
			for (let place = 0; place <= whole.length; place += 1) {
				const [before, after] = [whole.slice(0, place), whole.slice(place)];
				if (after !== '') expect(decodeReceipt(before + after.slice(1)).state).toBe('damaged');
				for (const letter of alphabet) expect(decodeReceipt(before + letter + after).state).toBe('damaged');
			}
		}
	});

	it('I03 any wrong character and any swap is damaged, in whatever receipt', () => {
		fc.assert(
			fc.property(receiptFacts(), fc.nat(), fc.nat(), fc.nat(), (facts, at, to, letter) => {
				const whole = [...encodeReceipt(facts)];
				const [place, other] = [at % whole.length, to % whole.length];
				const wrong = others(whole[place] as string)[letter % (base - 1)] as string;
				expect(decodeReceipt(whole.with(place, wrong).join('')).state).toBe('damaged');
				const swapped = whole
					.with(place, whole[other] as string)
					.with(other, whole[place] as string)
					.join('');
				if (whole[place] !== whole[other]) expect(decodeReceipt(swapped).state).toBe('damaged');
			}),
			{ numRuns: 1000 },
		);
	});

	it('I03 a character that no code has is said to be one', () => {
		expect(decodeReceipt(code.replace(/.$/, 'O'))).toEqual({ state: 'damaged', why: 'letters' });
		expect(decodeReceipt('')).toEqual({ state: 'damaged', why: 'length' });
	});

	it.for([0, 2, 99, 483])('I07 version %d, rightly summed, is unknown and says its number', (version) => {
		const body = versionPair(version) + code.slice(2, -3);
		expect(decodeReceipt(body + checkOf(body))).toEqual({ state: 'unknown-version', version });
	});

	it.for([101, -1, NaN, 1e309, 0.5, '90' as unknown as number])('I08 a score of %s is never written', (score) => {
		expect(() => encodeReceipt({ ...seat12, scores: [score] })).toThrow(RangeError);
	});

	it('I08 a score beyond 100 in a code, rightly summed, is damaged', () => {
		for (let score = 101; score < 127; score += 1) expect(forge(score, 700).state).toBe('damaged');
		expect(forge(100, 700).state).toBe('ok');
	});

	it.for(['1970-01-01', '2023-12-31', '9999-12-31', '2026-02-30', '2026-13-01', 'heute', ''])(
		'I09 the day %s is never written',
		(day) => {
			expect(() => encodeReceipt({ ...seat12, day })).toThrow(RangeError);
		},
	);

	it.for(['0', '1000', '-3', '+1', '1.5', '', '  ', '七个字的名字啊', 'a\u202eb', 'a\0b', '\ud800'])(
		'%j is neither seat number nor nickname',
		(text) => {
			expect(readWho(text)).toBeUndefined();
		},
	);

	it('I12 a nickname of markup comes back as the characters it is', () => {
		const name = '<b>x&"';
		const read = decodeReceipt(encodeReceipt({ ...seat12, who: { kind: 'nickname', name } }));
		expect(read).toMatchObject({ state: 'ok', facts: { who: { name } } });
	});

	it('I28 digits of Arabic keyboards and full-width digits are seat numbers', () => {
		for (const text of ['١٢', '۱۲', '１２', ' 12 ']) expect(readWho(text)).toEqual({ kind: 'seat', seat: 12 });
	});

	it('never throws on any text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeReceipt(text)));
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 90 }), (letters) => {
				const body = letters.join('');
				expect(decodeReceipt(body + checkOf(body)).state).toBeTruthy();
			}),
		);
	});
});

/** A code as another program might make it: one quiz of `score`, seat 12, and a day of its choosing. */
function forge(score: number, day: number): ReturnType<typeof decodeReceipt> {
	const inside = 4711n | (99_999n << 16n) | (BigInt(day) << 36n) | (77n << 50n) | (BigInt(score) << 60n) | (12n << 67n);
	const body = `PA${toText(1n, 1)}${toText(0n, 1)}${toText(inside, 21)}`;
	return decodeReceipt(body + checkOf(body));
}
