/** How the turns of a story are called where all of them stand on the page. */
import { fillWords } from '../../domain/fill-words.ts';
import type { QuestionOf } from '../../schemas/quiz.ts';

/** Title of each turn by its id: `场景 2`, or `结局：…` with the name of the end. */
export function turnTitles(
	{ turns }: QuestionOf<'scenario'>,
	words: { storyTurn: string; storyEnd: string },
): Record<string, string> {
	const scenes = turns.filter(({ end }) => end === undefined);
	return Object.fromEntries(
		turns.map((turn) => [
			turn.id,
			turn.end === undefined
				? fillWords(words.storyTurn, { n: scenes.indexOf(turn) + 1 })
				: fillWords(words.storyEnd, { name: turn.name ?? '' }),
		]),
	);
}
