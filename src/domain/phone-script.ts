/**
 * What a teacher says on the phone or writes in a short message to a family that reads little. Made from the letter's
 * own words, so that both say the same.
 */
import { fillWords } from './fill-words.ts';
import { firstSentences } from './sentences.ts';

/** A message of Chinese characters holds 70; longer ones are sent, and paid, as several. */
export const mostLetters = 140;

type About = { title: string; tonight: string; helpline: string; name: string };

/** The message: as many whole sentences of what to do tonight as fit into two messages. */
export function messageOf(template: string, about: About): string {
	const room = mostLetters - fillWords(template, { ...about, tonight: '' }).length;
	return fillWords(template, { ...about, tonight: firstSentences(about.tonight, room) });
}
