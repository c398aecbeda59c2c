/** `hands` of a quiz: questions that a class can answer by show of hands, each named once. */
import type { QuizFile } from '../content.ts';
import { at, type Cursor, each, problemHere, text, top } from '../cursor.ts';
import { suggest } from '../near-match.ts';
import type { Problem } from '../problem.ts';

/** As in src/domain/choices.ts: hands go up for one option after another. */
const kinds = ['single', 'multiple', 'judge'];

export function hands(quiz: QuizFile): Problem[] {
	const questions = each(at(top(quiz), 'questions'));
	const named = each(at(top(quiz), 'hands'));
	return named.flatMap((cursor, index) => {
		const id = text(cursor);
		if (id === undefined) return [];
		const twice = named.findIndex((other) => text(other) === id) < index;
		const sentence = twice ? `“${id}”前面已经写过了 → 一道题只写一次` : fault(id, questions);
		return sentence === undefined ? [] : [problemHere(cursor, sentence)];
	});
}

function fault(id: string, questions: Cursor[]): string | undefined {
	const question = questions.find((each) => text(at(each, 'id')) === id);
	const kind = question && text(at(question, 'kind'));
	if (kind !== undefined && kinds.includes(kind)) return undefined;
	const able = questions.filter((each) => kinds.includes(text(at(each, 'kind')) ?? ''));
	const ids = able.flatMap((each) => text(at(each, 'id')) ?? []);
	const advice = ids.length === 0 ? '这份测验里没有能举手回答的题，把 hands 删掉' : `从这些里选：${ids.join('、')}`;
	if (question) return `“${id}”是 ${kind ?? '没有写明'} 题，不能举手回答 → ${advice}`;
	return `这份测验里没有“${id}”这道题 → ${suggest(id, ids, advice)}`;
}
