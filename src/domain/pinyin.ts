/** Readings over characters, for the youngest. Pure: the reviewed list and the dictionary are passed in. */
import type { PinyinList } from '../schemas/pinyin.ts';

/** A character with its reading, or other text as it stands. */
export type Sounded = { text: string; reading?: string };

/** A character at its place in the text; `reading` when the list says it. */
type Placed = { character: string; place: number; reading?: string };

/**
 * The text with a reading for each Chinese character: the list's word, the longest that begins there, then the list's
 * character, then `dictionary`, which is asked for the whole text and answers one reading for each character.
 */
export function sound(text: string, list: PinyinList, dictionary: (text: string) => string[]): Sounded[] {
	const placed = placeReadings(text, list);
	const known = placed.some((each) => isHan(each.character) && each.reading === undefined) ? dictionary(text) : [];
	return placed.reduce<Sounded[]>((parts, { character, reading }, index) => {
		const last = parts.at(-1);
		if (isHan(character)) parts.push({ text: character, reading: reading ?? known[index] ?? '' });
		else if (last && last.reading === undefined) last.text += character;
		else parts.push({ text: character });
		return parts;
	}, []);
}

/** Characters with several readings for which the list says none; `place` counts in UTF-16 units, as editors do. */
export function openReadings(
	text: string,
	list: PinyinList,
	hasSeveral: (character: string) => boolean,
): { character: string; place: number }[] {
	return placeReadings(text, list).filter(
		({ character, reading }) => reading === undefined && isHan(character) && hasSeveral(character),
	);
}

function placeReadings(text: string, { alone, words }: PinyinList): Placed[] {
	const placed: Placed[] = [];
	const longest = Math.max(0, ...Object.keys(words).map(({ length }) => length));
	for (let place = 0; place < text.length;) {
		const word = wordAt(text, place, words, longest);
		const characters = [...(word ?? characterAt(text, place))];
		const readings = word === undefined ? [] : (words[word] as string).split(' ');
		for (const [index, character] of characters.entries()) {
			const reading = readings[index] ?? own(alone, character);
			placed.push({ character, place, ...(reading !== undefined && { reading }) });
			place += character.length;
		}
	}
	return placed;
}

function wordAt(text: string, place: number, words: Record<string, string>, longest: number): string | undefined {
	for (let length = Math.min(longest, text.length - place); length > 0; length -= 1) {
		const word = text.slice(place, place + length);
		if (own(words, word) !== undefined) return word;
	}
	return undefined;
}

const characterAt = (text: string, place: number): string => String.fromCodePoint(text.codePointAt(place) as number);
const han = /^\p{Script=Han}$/u;
const isHan = (character: string): boolean => han.test(character);

function own(list: Record<string, string>, key: string): string | undefined {
	return Object.hasOwn(list, key) ? list[key] : undefined;
}
