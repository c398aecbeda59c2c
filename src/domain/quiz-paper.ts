/**
 * A quiz on paper: which questions, in which order, under which letters, and the key to them. The same seed gives the
 * same paper at build, in every browser and on every day, so that a key printed later still fits.
 */
import type { Question, QuizData } from '../schemas/quiz.ts';
import { disorder } from './disorder.ts';
import { paperOf } from './paper.ts';
import { seedFor, shuffle } from './shuffle.ts';

/** What laying a question out needs to know. Options are things to choose, to put in order, or the right sides of pairs. */
export type PaperQuestion = {
	id: string;
	kind: Question['kind'];
	/** Option ids as the author wrote them. */
	options: string[];
	/** `true` keeps them in that order. */
	fixed: boolean;
	/** Ids of the right options: in the order of doing for `order`, in the order of the left sides for `match`. */
	right: string[];
};

export type PaperBank = { questions: PaperQuestion[]; fixed: boolean; draw: number | undefined };

export type LaidOut = {
	id: string;
	/** Option ids in the order in which they stand on paper: A, B, C … */
	options: string[];
	/** Letters of the answer: `B`, `A C`, `C A B`, `1B 2A`; empty where the key is words (judge, scenario, hazards). */
	letters: string;
};

/** The paper that is printed when nobody asks for another. */
export const firstSeed = 1;

/** Letter of the option at this place, from 0. */
export function letterAt(place: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + place);
}

export function bankOf(quiz: QuizData): PaperBank {
	return { questions: quiz.questions.map(questionOf), fixed: quiz.fixed ?? false, draw: quiz.test?.draw };
}

/** The paper of one seed: any whole number. */
export function layOut({ questions, fixed, draw }: PaperBank, seed: number): LaidOut[] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const ids = paperOf([...byId.keys()], { mode: 'test', seed, fixed, draw, mistakes: [] });
	return ids.map((id) => layOutOne(byId.get(id) as PaperQuestion, seed));
}

export function layOutOne(question: PaperQuestion, seed: number): LaidOut {
	const options = question.fixed ? question.options : mix(question, seed);
	const letters = question.right.map((id) => letterAt(options.indexOf(id)));
	if (question.kind === 'match') letters.forEach((letter, left) => (letters[left] = `${left + 1}${letter}`));
	else if (question.kind !== 'order') letters.sort();
	return { id: question.id, options, letters: letters.join(' ') };
}

/** What has a right order never stands in it on paper, or there would be nothing to do. */
function mix({ id, kind, options }: PaperQuestion, seed: number): string[] {
	return (kind === 'order' || kind === 'match' ? disorder : shuffle)(options, seedFor(seed, id));
}

function questionOf(question: Question): PaperQuestion {
	const base = { id: question.id, kind: question.kind, fixed: question.fixed ?? false };
	switch (question.kind) {
		case 'single':
		case 'multiple': {
			const right = question.options.filter((option) => option.right).map((option) => option.id);
			return { ...base, options: question.options.map((option) => option.id), right };
		}
		case 'order':
		case 'match': {
			const ids = (question.kind === 'order' ? question.items : question.pairs).map(({ id }) => id);
			return { ...base, fixed: false, options: ids, right: ids };
		}
		default:
			return { ...base, fixed: true, options: [], right: [] };
	}
}
