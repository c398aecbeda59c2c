/** Mends a query before it is cut into words, when the table of sounds is there and the query needs it. */
import { cutWords } from '../domain/cut-words.ts';
import { findSlips, mendSlips } from '../domain/mend-slips.ts';
import { readLetters } from '../domain/read-letters.ts';
import { readAnswers, readSounds } from './search-answers.ts';
import { withEngine } from './search-engine.ts';
import { segment } from './segment.ts';

/** Letters become words and slips are mended; as it was when the table of sounds cannot be read. */
export async function mendQuery(base: string, plain: string): Promise<string> {
	const { lexicon } = await readAnswers(base);
	const needed = cutWords(plain, lexicon.dictionary, segment).some(({ known, text }) => !known && !/^\d+$/.test(text));
	const reading = readSounds(base);
	// Read with the first search in any case, so that no later one has to wait for it.
	if (!needed) return (reading.catch(() => undefined), plain);
	try {
		const sounds = await reading;
		const isForeign = /[a-z]{2}/.test(plain) && (await isWritten(base, plain));
		const read = isForeign ? plain : readLetters(plain, sounds);
		const slips = findSlips(read, sounds, segment);
		const real = await Promise.all(slips.map(({ typed }) => isWritten(base, typed)));
		return mendSlips(
			read,
			slips.filter((_, index) => !real[index]),
		);
	} catch (error) {
		console.warn(error);
		return plain;
	}
}

/** Whether a page has these very characters: then they are no slip, however rare, and no pinyin. */
function isWritten(base: string, text: string): Promise<boolean> {
	return withEngine(base, (engine) => engine.has(text));
}
