/** The passage of a page that answers, cut short, with the words that were looked for marked. */
import { bareWithPlaces } from './bare-text.ts';
import type { PageSection } from './search-page.ts';
import type { Question } from './understand-query.ts';

/** A piece of a passage; `hit` marks what was looked for. */
export type Piece = { text: string; hit: boolean };

const length = 64;

/** About 64 characters of `text` around what was looked for; from the beginning when nothing of it is there. */
export function markPassage(text: string, question: Question): Piece[] {
	const { bare, places } = bareWithPlaces(text);
	const hits = hitsIn(bare, question);
	const start = startOf(text, places[densest(hits)] ?? 0);
	const end = Math.min(text.length, start + length);
	const marked = new Set(hits.flatMap(([from, to]) => places.slice(from, to)));
	const pieces: Piece[] = [];
	for (let at = start; at < end; at += 1) add(pieces, text[at] as string, isMarked(text, at, marked));
	if (start > 0) pieces.unshift({ text: '…', hit: false });
	if (end < text.length) pieces.push({ text: '…', hit: false });
	return pieces;
}

/** What a section says below its heading, which is shown beside it; without the joiners that hold citations. */
export function textBelow({ heading, text }: Pick<PageSection, 'heading' | 'text'>): string {
	const plain = text.replace(/\u2060/g, '');
	if (heading === '' || !plain.startsWith(heading)) return plain;
	const below = plain.slice(heading.length).replace(/^[\s.。]+/, '');
	return below === '' ? plain : below;
}

/** Stretches of the bare text: the phrase when it is there, else every word. */
function hitsIn(bare: string, { phrase, concepts }: Question): [number, number][] {
	const words = concepts.flatMap((concept) => concept.words.map(({ text }) => text));
	const wanted = phrase.length > 1 && bare.includes(phrase) ? [phrase] : words;
	return wanted
		.filter((word) => word !== '')
		.flatMap((word) => placesOf(bare, word))
		.sort(([a], [b]) => a - b);
}

function placesOf(bare: string, word: string): [number, number][] {
	const found: [number, number][] = [];
	for (let at = bare.indexOf(word); at >= 0; at = bare.indexOf(word, at + word.length))
		found.push([at, at + word.length]);
	return found;
}

/** Where the stretch begins that holds most of what was looked for. */
function densest(hits: [number, number][]): number {
	let best = { at: hits[0]?.[0] ?? 0, weight: 0 };
	for (const [at] of hits) {
		const near = hits.filter(([from, to]) => from >= at && to <= at + length * 0.8);
		const weight = near.reduce((sum, [from, to]) => sum + to - from, 0);
		if (weight > best.weight) best = { at, weight };
	}
	return best.at;
}

/** A little before the hit, at the beginning of its sentence when that is near. */
function startOf(text: string, hit: number): number {
	const before = text.slice(0, hit);
	const sentence = Math.max(...[...'。！？；.'].map((mark) => before.lastIndexOf(mark))) + 1;
	return hit - sentence <= length / 3 ? sentence : Math.max(0, hit - 12);
}

/** The second half of a character outside the first plane goes with the first. */
function isMarked(text: string, at: number, marked: Set<number>): boolean {
	return marked.has(/[\uDC00-\uDFFF]/.test(text[at] as string) ? at - 1 : at);
}

function add(pieces: Piece[], text: string, hit: boolean): void {
	const last = pieces[pieces.length - 1];
	if (last && last.hit === hit) last.text += text;
	else pieces.push({ text, hit });
}
