/** Queries typed in letters: `fangnishui`, `zhaohuo le zenmeban`, `fns` become the Chinese words they stand for. */
import { editDistance } from './edit-distance.ts';
import { fillerCharacters, fillerPhrases } from './query-fillers.ts';
import { type Sounds, readingsOf } from './sounds.ts';

const longestSound = 30;

/** The query with letters replaced by words; unchanged where no words sound like them. */
export function readLetters(text: string, sounds: Sounds): string {
	if (!/[a-z]{2}/.test(text)) return text;
	// People put a space after each syllable, or none at all: runs of letters are read as one.
	return text.replace(/[a-z]+(?:['\s]+[a-z]+)*/g, (run) => wordsFor(run, sounds) ?? run);
}

function wordsFor(run: string, sounds: Sounds): string | undefined {
	if (sounds.words.has(run)) return undefined;
	const joined = run.replace(/['\s]+/g, '').slice(0, 120);
	const read = readSyllables(joined, sounds) ?? initials(joined, sounds);
	if (read !== undefined) return read;
	const parts = run.split(/['\s]+/);
	if (parts.length > 1) {
		const each = parts.map((part) => wordsFor(part, sounds) ?? part);
		return each.join('') === joined ? undefined : each.join(' ');
	}
	return nearSound(joined, sounds);
}

type Step = { cost: number; from: number; word: string };

/** The cheapest way to read the letters as words end to end; few long telling words are cheap. */
function readSyllables(letters: string, sounds: Sounds): string | undefined {
	const best: (Step | undefined)[] = [{ cost: 0, from: 0, word: '' }];
	for (let end = 1; end <= letters.length; end += 1) {
		for (let from = Math.max(0, end - longestSound); from < end; from += 1) {
			const before = best[from];
			const word = before && wordFor(letters.slice(from, end), sounds);
			if (!word) continue;
			const cost = before.cost + costOf(word, sounds);
			if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from, word };
		}
	}
	if (!best[letters.length]) return undefined;
	const words: string[] = [];
	for (let end = letters.length; end > 0; end = (best[end] as Step).from) words.unshift((best[end] as Step).word);
	return words.join(' ');
}

function wordFor(letters: string, sounds: Sounds): string | undefined {
	return sounds.bySound.get(letters)?.[0] ?? fillerSounds(sounds).get(letters);
}

function costOf(word: string, { telling }: Sounds): number {
	if ([...word].length === 1) return 2.2;
	return telling.has(word) ? 1 : 1.3;
}

const fillersBySound = new WeakMap<Sounds, Map<string, string>>();

/** zenmeban → 怎么办: words of asking have to be read too, to be left out. */
function fillerSounds(sounds: Sounds): Map<string, string> {
	const known = fillersBySound.get(sounds);
	if (known) return known;
	const made = new Map<string, string>();
	for (const word of [...fillerPhrases, ...fillerCharacters]) {
		for (const sound of readingsOf(word, sounds)) if (!made.has(sound)) made.set(sound, word);
	}
	fillersBySound.set(sounds, made);
	return made;
}

function initials(letters: string, { byInitials }: Sounds): string | undefined {
	if (letters.length < 2 || letters.length > 12) return undefined;
	const known = byInitials.get(letters)?.[0];
	if (known !== undefined || letters.length < 4 || /[aeiou]/.test(letters)) return known;
	const near = [...byInitials.keys()].find(
		(key) => key.length === letters.length && editDistance(key, letters, 1) === 1,
	);
	return near === undefined ? undefined : byInitials.get(near)?.[0];
}

/** One letter wrong, missing or too many; or the word is not typed to its end yet. */
function nearSound(letters: string, { bySound, telling }: Sounds): string | undefined {
	if (letters.length < 4) return undefined;
	let near: string | undefined;
	for (const [sound, words] of bySound) {
		const word = words.find((each) => telling.has(each));
		if (word === undefined) continue;
		if (sound.startsWith(letters)) return word;
		if (near === undefined && letters.length >= 5 && editDistance(letters, sound, 1) <= 1) near = word;
	}
	return near;
}
