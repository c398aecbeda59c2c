/** The answers file and the table of sounds, each read once. */
import { type Lexicon, makeLexicon } from '../domain/lexicon.ts';
import type { SearchAnswers } from '../domain/search-answers.ts';
import { answerPages } from '../domain/answer-pages.ts';
import type { SearchPage } from '../domain/search-page.ts';
import { prepareSounds, type SoundTable } from '../domain/sounds.ts';
import { readJson, readOnce } from './read-json.ts';

export type Answers = { answers: SearchAnswers; lexicon: Lexicon; pages: SearchPage[] };

/** Topics, glossary and cards of the site at `base`. Throws when the file cannot be read. */
export const readAnswers = readOnce(async (base): Promise<Answers> => {
	const answers = await readJson<SearchAnswers>(`${base}search/answers.json`, 'search-answers');
	return { answers, lexicon: makeLexicon(answers), pages: answerPages(answers) };
});

/** How words sound. Throws when the table cannot be read; search then takes words as they are written. */
export const readSounds = readOnce(async (base) =>
	prepareSounds(await readJson<SoundTable>(`${base}search-index/sounds.json`, 'sounds')),
);
