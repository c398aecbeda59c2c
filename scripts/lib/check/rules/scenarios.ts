/** The turns of a branching story: every way leads somewhere, and the story can end well. */
import { at, each, problemHere, text } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import { suggest } from '../near-match.ts';
import type { Problem } from '../problem.ts';

/** Problems of one question; none for questions of another kind. */
export function scenarios(question: Cursor): Problem[] {
	if (at(question, 'kind').value !== 'scenario') return [];
	const turns = each(at(question, 'turns'));
	const ids = turns.flatMap((turn) => text(at(turn, 'id')) ?? []);
	const ways = [
		at(question, 'start'),
		...turns.flatMap((turn) => each(at(turn, 'choices')).map((choice) => at(choice, 'to'))),
	];
	const reached = new Set(ways.map(text));
	const unreached = turns.filter((turn) => !reached.has(text(at(turn, 'id'))));
	const good = turns.some((turn) => at(turn, 'end').value === 'good');
	return [
		...ways.flatMap((way) => strayWay(way, ids)),
		...unreached.map((turn) =>
			problemHere(at(turn, 'id'), '没有一个选择通到这里 → 让某个选择的 to 写它的 id，或者删掉它'),
		),
		...turns.flatMap(deadEnd),
		...(good ? [] : [problemHere(question, '这个故事没有好的结局 → 给一个场景写 end: good')]),
	];
}

function strayWay(way: Cursor, ids: string[]): Problem[] {
	const id = text(way);
	if (id === undefined || ids.includes(id)) return [];
	return [problemHere(way, `这道题里没有“${id}”这个场景 → ${suggest(id, ids, `从这些里选：${ids.join('、')}`)}`)];
}

function deadEnd(turn: Cursor): Problem[] {
	const ends = at(turn, 'end').value !== undefined;
	const choices = each(at(turn, 'choices'));
	if (!ends && choices.length === 0)
		return [problemHere(turn, '这个场景没有选择，也不是结局 → 写 choices，或者写 end')];
	if (ends && choices.length > 0) return [problemHere(turn, '结局后面还有选择 → 去掉 choices，或者去掉 end')];
	return [];
}
