/** What was typed, made plain: half width, simplified characters, numbers as digits, no longer than a question is. */

const longest = 200;
const digits = new Map([...'零〇一幺二三四五六七八九'].map((character, index) => [character, digitOf(index)]));

/** How to write a query plainly: `simple` turns traditional characters into simplified ones, `numbers` are help lines. */
export type TidyWords = { simple: Map<string, string>; numbers: Set<string> };

/** Never longer than 200 characters, never with two spaces side by side; empty when there is nothing to look for. */
export function tidyQuery(typed: string, { simple, numbers }: TidyWords): string {
	// Cut first, so that a pasted book costs nothing; half width can make one character three.
	const cut = [...typed.slice(0, longest * 4)].slice(0, longest).join('').normalize('NFKC');
	const plain = [...cut.toLowerCase()].map((character) => simple.get(character) ?? character).join('');
	return joinNumbers(spokenNumbers(plain, numbers), numbers).replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** 一一九 and 幺幺九 are how 119 is said; 一二三 stays what it is. */
function spokenNumbers(text: string, numbers: Set<string>): string {
	return text.replace(/[零〇一幺二三四五六七八九]{3,}/g, (spoken) => {
		const written = [...spoken].map((character) => digits.get(character) ?? '').join('');
		return numbers.has(written) ? written : spoken;
	});
}

/** `1 1 9` and `1-1-9` are 119. */
function joinNumbers(text: string, numbers: Set<string>): string {
	return text.replace(/\d(?:[ \-.]\d)+/g, (apart) => {
		const joined = apart.replace(/\D/g, '');
		return numbers.has(joined) ? joined : apart;
	});
}

/** 零 and 〇 are both 0, 一 and 幺 are both 1. */
function digitOf(index: number): string {
	return String(index < 2 ? 0 : index < 4 ? 1 : index - 2);
}
