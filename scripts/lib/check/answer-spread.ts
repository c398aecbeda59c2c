/**
 * How the right answers of many questions are spread: over the places as written, and over the lengths. A habit that
 * no single quiz shows (“take the longest”, “take the one in the middle”) shows over a whole folder.
 */
import type { Content } from './content.ts';
import { at, each, text, top } from './cursor.ts';
import type { Cursor } from './cursor.ts';

/** One of the things a reader may choose. */
export type Choice = { length: number; right: boolean };
/** How often something was found, and how often it would be if right answers were dealt out by chance. */
export type Share = { found: number; byChance: number };
/** `places[0]` tells of the option written first. */
export type Spread = { asked: number; longest: Share; places: Share[] };

/** Lists with exactly one right choice; others tell nothing about a habit and are left out. */
export function spreadOf(lists: Choice[][]): Spread {
	const asked = lists.filter((list) => list.length > 1 && list.filter(({ right }) => right).length === 1);
	const most = Math.max(0, ...asked.map((list) => list.length));
	return {
		asked: asked.length,
		longest: { found: asked.filter(isRightLongest).length, byChance: chance(asked) },
		places: Array.from({ length: most }, (_, place) => ({
			found: asked.filter((list) => list[place]?.right).length,
			byChance: chance(asked.filter((list) => list.length > place)),
		})),
	};
}

/** The choices of the content: of questions that choose one, and of the turns of stories. */
export function choicesOf(content: Content): { single: Choice[][]; story: Choice[][] } {
	const questions = content.quizzes.flatMap((quiz) => each(at(top(quiz), 'questions')));
	const single = questions.filter((question) => at(question, 'kind').value === 'single');
	const turns = questions.flatMap((question) => each(at(question, 'turns')));
	return {
		single: single.map((question) => each(at(question, 'options')).map(choice)),
		story: turns.map((turn) => each(at(turn, 'choices')).map(choice)),
	};
}

function choice(cursor: Cursor): Choice {
	return { length: text(at(cursor, 'text'))?.length ?? 0, right: at(cursor, 'right').value === true };
}

function isRightLongest(list: Choice[]): boolean {
	const right = list.find((one) => one.right)?.length ?? 0;
	return list.every((one) => one.right || one.length < right);
}

function chance(lists: Choice[][]): number {
	return lists.reduce((sum, { length }) => sum + 1 / length, 0);
}
