/** Puts the numbers of `content/numbers.yaml` where a text calls them by name: `冲〔烫伤冲水〕` → `冲 20 分钟`. */

/** Name → what stands in its place. */
export type Numbers = ReadonlyMap<string, string>;

/** Where a name was, as offsets in the text that came out; `grew` is how much longer the value is than `〔name〕`. */
export type Filled = { from: number; to: number; grew: number };

/** Only Chinese characters: `〔2024〕` is part of a document's number. */
const called = /〔(\p{Script=Han}+)〕/gu;

/** The text with every known name replaced; unknown names stay as they are. */
export function putNumbers(text: string, numbers: Numbers): { text: string; filled: Filled[] } {
	const filled: Filled[] = [];
	let longer = 0;
	const result = text.replace(called, (whole, name: string, offset: number) => {
		const number = numbers.get(name);
		if (number === undefined) return whole;
		const value = wantsSpace(text[offset - 1], number) ? ` ${number}` : number;
		const from = offset + longer;
		longer += value.length - whole.length;
		filled.push({ from, to: from + value.length, grew: value.length - whole.length });
		return value;
	});
	return { text: result, filled };
}

/** A digit after a Chinese character stands apart from it: `冲 20 分钟`. */
function wantsSpace(before: string | undefined, number: string): boolean {
	return /\p{Script=Han}/u.test(before ?? '') && /^[\dA-Za-z]/.test(number);
}

/** Names that a text calls, with the offset of their `〔`. */
export function numbersCalled(text: string): { name: string; offset: number }[] {
	return [...text.matchAll(called)].map((match) => ({ name: match[1] ?? '', offset: match.index }));
}
