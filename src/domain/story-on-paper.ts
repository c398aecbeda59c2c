/** A branching story on paper: its turns are numbered, and each choice says which number to read next. */
import type { QuestionOf } from '../schemas/quiz.ts';
import { letterAt } from './quiz-paper.ts';

export type PaperTurn = {
	number: number;
	tell: string;
	/** `to` is the number of the turn that the choice leads to. */
	choices: { letter: string; text: string; to: number }[];
	/** Name of an end; `undefined` on a turn that goes on. */
	end: string | undefined;
};

/** The first turn is number 1, the others follow in the order in which they were written. */
export function turnsOnPaper({ start, turns }: QuestionOf<'scenario'>): PaperTurn[] {
	const inOrder = [...turns.filter(({ id }) => id === start), ...turns.filter(({ id }) => id !== start)];
	const numbers = new Map(inOrder.map(({ id }, index) => [id, index + 1]));
	return inOrder.map(({ id, tell, choices = [], end, name }) => ({
		number: numbers.get(id) as number,
		tell,
		choices: choices.map(({ text, to }, place) => ({ letter: letterAt(place), text, to: numbers.get(to) as number })),
		end: end && (name ?? ''),
	}));
}

/** The right way through: number of each turn and letter of the choice, one after another. */
export function rightWay({ start, turns }: QuestionOf<'scenario'>): string[] {
	const inOrder = [...turns.filter(({ id }) => id === start), ...turns.filter(({ id }) => id !== start)];
	const way: string[] = [];
	for (let at = 0; way.length < turns.length;) {
		const choices = inOrder[at]?.choices ?? [];
		const place = choices.findIndex(({ right }) => right);
		if (place < 0) break;
		way.push(`${at + 1}${letterAt(place)}`);
		at = inOrder.findIndex(({ id }) => id === choices[place]?.to);
	}
	return way;
}
