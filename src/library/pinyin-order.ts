/** Titles in the order of a Chinese dictionary: by pinyin, under the letter that the first word begins with. */
import { pinyin } from 'pinyin-pro';

/** Titles that begin with no letter (a digit) stand last, under #. */
export function byPinyin<Entry extends { title: string }>(entries: Entry[]): { letter: string; entries: Entry[] }[] {
	const groups = new Map<string, Entry[]>();
	const sorted = entries
		.map((entry) => ({ entry, sound: soundOf(entry.title) }))
		.sort((a, b) => (a.sound < b.sound ? -1 : 1));
	for (const { entry, sound } of sorted) {
		const first = sound.slice(0, 1).toUpperCase();
		const letter = /[A-Z]/.test(first) ? first : '#';
		groups.set(letter, [...(groups.get(letter) ?? []), entry]);
	}
	return [...groups]
		.map(([letter, grouped]) => ({ letter, entries: grouped }))
		.sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || (a.letter < b.letter ? -1 : 1));
}

function soundOf(title: string): string {
	return pinyin(title, { toneType: 'num', nonZh: 'consecutive' }).toLowerCase();
}
