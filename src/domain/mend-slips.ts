/**
 * Slips of writing: 逆水 for 溺水 sounds the same, 湿毛斤 looks much the same, 防溺水水 has one too many. Only what is no
 * word by itself is mended, and only into a word that people look for or that stands on a page.
 */
import { cutWords } from './cut-words.ts';
import { editDistance } from './edit-distance.ts';
import { fillerCharacters } from './query-fillers.ts';
import { type Sounds, blurred, readingsOf } from './sounds.ts';

const longest = 6;
/** A pasted text is not mended: trying every stretch of it would take seconds. */
const longestRun = 30;

/** A known word, or one character that belongs to none. */
type Part = { text: string; loose: boolean };

/** A stretch of the query and the word that was probably meant. */
export type Slip = { typed: string; meant: string };

/** The slips in a text, in their order. `segment` cuts a text into words. */
export function findSlips(text: string, sounds: Sounds, segment: (text: string) => string[]): Slip[] {
	const runs = joinHan(text).match(/\p{Script=Han}{2,}/gu) ?? [];
	return runs
		.filter((run) => run.length <= longestRun)
		.flatMap((run) => slipsIn(partsOf(run, sounds, segment), sounds));
}

/** The text with these slips mended. */
export function mendSlips(text: string, slips: Slip[]): string {
	return slips.reduce((mended, { typed, meant }) => mended.replace(typed, meant), joinHan(text));
}

/** 同伴落 水: a space between two characters is a slip of its own. */
function joinHan(text: string): string {
	return text.replace(/(\p{Script=Han}) (?=\p{Script=Han}(?: |$))/gu, '$1');
}

function partsOf(run: string, sounds: Sounds, segment: (text: string) => string[]): Part[] {
	return cutWords(run, sounds.words, segment).flatMap(({ text, known }): Part[] => {
		const isWord = [...text].length > 1 && (known || sounds.words.has(text));
		return isWord ? [{ text, loose: false }] : [...text].map((character) => ({ text: character, loose: true }));
	});
}

/** The longest stretch that is a slip of a word, then what stands before and after it. */
function slipsIn(parts: Part[], sounds: Sounds): Slip[] {
	for (let length = Math.min(longest, parts.length); length >= 2; length -= 1) {
		for (let from = 0; from + length <= parts.length; from += 1) {
			const stretch = parts.slice(from, from + length);
			const meant = slipOf(stretch, sounds);
			if (meant === undefined) continue;
			const typed = stretch.map(({ text }) => text).join('');
			const [before, after] = [parts.slice(0, from), parts.slice(from + length)];
			return [...slipsIn(before, sounds), { typed, meant }, ...slipsIn(after, sounds)];
		}
	}
	return [];
}

function slipOf(parts: Part[], sounds: Sounds): string | undefined {
	const text = parts.map((part) => part.text).join('');
	const isCandidate = text.length <= longest && parts.some(({ loose }) => loose) && !sounds.words.has(text);
	if (!isCandidate) return undefined;
	const heard = sameSound(text, sounds) ?? doubled(parts, sounds);
	// Beside a word that is right, and with words of asking in it, only what sounds the same is a slip.
	if (heard !== undefined || parts.some(({ loose }) => !loose) || hasFiller(text)) return heard;
	return text.length < 3 ? undefined : (nearSound(text, sounds) ?? nearShape(text, sounds));
}

/** 给小 sounds like 讥笑, and 装了 like 撞了: two characters must be half right, and neither of them one of asking. */
function sameSound(text: string, sounds: Sounds): string | undefined {
	if (text.length === 2 && hasFiller(text)) return undefined;
	return readingsOf(text, sounds)
		.flatMap((sound) => sounds.bySound.get(sound) ?? [])
		.find((word) => word.length === text.length && halfTheSame(word, text) && sounds.telling.has(word));
}

function halfTheSame(word: string, text: string): boolean {
	return 2 * [...word].filter((character, index) => character === text[index]).length >= word.length;
}

function hasFiller(text: string): boolean {
	return [...text].some((character) => fillerCharacters.has(character));
}

/** 防溺水水: a word whose last character was typed twice. */
function doubled(parts: Part[], { words }: Sounds): string | undefined {
	const text = parts.map((part) => part.text).join('');
	const once = text.slice(0, -1);
	return text.endsWith(once.slice(-1)) && words.has(once) ? once : undefined;
}

const blurredSounds = new WeakMap<Sounds, Map<string, string>>();

function nearSound(text: string, sounds: Sounds): string | undefined {
	const known = blurredSounds.get(sounds) ?? blurAll(sounds);
	blurredSounds.set(sounds, known);
	return readingsOf(text, sounds)
		.map((sound) => known.get(blurred(sound)))
		.find((word) => word !== undefined && word.length === text.length && halfTheSame(word, text));
}

function blurAll(sounds: Sounds): Map<string, string> {
	const table = new Map<string, string>();
	for (const word of sounds.strong) {
		for (const sound of readingsOf(word, sounds).slice(0, 2))
			table.set(blurred(sound), table.get(blurred(sound)) ?? word);
	}
	return table;
}

/** One character wrong, missing, too many or out of place, in a word of three and more. */
function nearShape(text: string, { strong }: Sounds): string | undefined {
	return strong.find((word) => word.length >= 3 && editDistance(text, word, 1) === 1);
}
