/**
 * Finds receipts in whatever was pasted, scanned or read from a file: chat text, names, numbers and emoji around them,
 * with or without hyphens, several in a row. What looks like a receipt and is none is named, never dropped.
 */
import { plainText } from './receipt-alphabet.ts';
import { decodeReceipt, expectedLength, type Read, receiptVersion, versionPair } from './receipt-code.ts';
import { holds } from './receipt-checksum.ts';

/** `text` is the piece as it stood there, in capitals; for a sound one, its code. */
export type Found = { text: string; read: Read };

const start = versionPair(receiptVersion);
/** So many characters are looked at before the caller gets a turn again. */
const breath = 4000;

/** Everything found, in order. Gives `undefined` now and then, for a caller that works in slices. */
export function* findReceipts(text: string): Generator<Found | undefined> {
	for (const [run] of plainText(text).matchAll(/[A-Z0-9](?:[\s-]*[A-Z0-9])*/g)) yield* inRun(run);
}

/** A run holds letters, digits, spaces and dashes, nothing else. */
function* inRun(run: string): Generator<Found | undefined> {
	const places = lettersIn(run);
	const letters = run.replace(/[\s-]+/g, '');
	let rest = 0;
	for (let at = letters.indexOf(start), looked = 0; at !== -1; looked += 1) {
		const code = letters.slice(at, at + (expectedLength(letters.slice(at, at + 4)) ?? 0));
		const read = code !== '' && holds(code) ? decodeReceipt(code) : undefined;
		const sound = read?.state === 'ok';
		if (sound) {
			yield* leftOver(run.slice(places[rest] ?? 0, places[at]));
			yield { text: code, read };
			rest = at + code.length;
		} else if (looked % breath === 0) yield undefined;
		at = letters.indexOf(start, sound ? rest : at + 1);
	}
	if (rest < places.length) yield* leftOver(run.slice(places[rest]));
}

/** Where the letters and digits of a run stand. A plain loop: a pile of receipts is one long run. */
function lettersIn(run: string): number[] {
	const places: number[] = [];
	for (let place = 0; place < run.length; place += 1) {
		const character = run.charCodeAt(place);
		if ((character >= 48 && character <= 57) || (character >= 65 && character <= 90)) places.push(place);
	}
	return places;
}

/** What no sound code covers, line by line, where a code is a piece without spaces or else the whole line. */
function* leftOver(text: string): Generator<Found> {
	for (const line of text.split(/[\r\n]+/)) {
		const pieces = line.split(/\s+/).filter(looksLikeCode);
		const whole = pieces.length === 0 && looksLikeCode(line) ? [line.trim()] : [];
		for (const piece of [...pieces, ...whole]) yield { text: piece, read: decodeReceipt(piece) };
	}
}

/** Letters and digits mixed; three groups of about four, or one long piece, or the beginning of a receipt. */
function looksLikeCode(text: string): boolean {
	const groups = text.split(/[\s-]+/).filter((group) => group !== '');
	const letters = groups.join('');
	if (!/\d/.test(letters) || !/[A-Z]/.test(letters)) return false;
	if (letters.length >= 8 && (groups[0] as string).startsWith(start)) return true;
	const fours = groups.filter(({ length }) => length >= 3 && length <= 5).length;
	return letters.length >= 12 && ((fours >= 3 && fours >= groups.length - 1) || letters.length / groups.length >= 20);
}
