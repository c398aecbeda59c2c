/** The turns of a branching story: every way leads somewhere, and the right ones lead to a good end. */
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
		...turns.flatMap((turn) => each(at(turn, 'choices')).map((choice) => to(choice))),
	];
	const reached = new Set(ways.map(text));
	const unreached = turns.filter((turn) => !reached.has(text(at(turn, 'id'))));
	const good = turns.some((turn) => at(turn, 'end').value === 'good');
	return [
		...ways.flatMap((way) => strayWay(way, ids)),
		...unreached.map((turn) =>
			problemHere(at(turn, 'id'), '没有一个选择通到这里 → 让某个选择的 to 写它的 id，或者删掉它'),
		),
		...startsAtEnd(question, turns),
		...turns.flatMap((turn) => [...deadEnd(turn), ...nameOfEnd(turn)]),
		...turns.flatMap((turn) => rightWays(turn, turns)),
		...(good ? [] : [problemHere(question, '这个故事没有好的结局 → 给一个场景写 end: good')]),
	];
}

const to = (choice: Cursor): Cursor => at(choice, 'to');
const isRight = (choice: Cursor): boolean => at(choice, 'right').value === true;
const endOf = (turn: Cursor | undefined): unknown => turn && at(turn, 'end').value;

function strayWay(way: Cursor, ids: string[]): Problem[] {
	const id = text(way);
	if (id === undefined || ids.includes(id)) return [];
	return [problemHere(way, `这道题里没有“${id}”这个场景 → ${suggest(id, ids, `从这些里选：${ids.join('、')}`)}`)];
}

function startsAtEnd(question: Cursor, turns: Cursor[]): Problem[] {
	const start = at(question, 'start');
	const ends = endOf(turnOf(start, turns)) !== undefined;
	return ends ? [problemHere(start, '故事一开始就是结局 → start 写一个有 choices 的场景')] : [];
}

function deadEnd(turn: Cursor): Problem[] {
	const ends = endOf(turn) !== undefined;
	const choices = each(at(turn, 'choices'));
	if (!ends && choices.length === 0)
		return [problemHere(turn, '这个场景没有选择，也不是结局 → 写 choices，或者写 end')];
	if (ends && choices.length > 0) return [problemHere(turn, '结局后面还有选择 → 去掉 choices，或者去掉 end')];
	return [];
}

/** Readers speak of an end by its name. */
function nameOfEnd(turn: Cursor): Problem[] {
	const ends = endOf(turn) !== undefined;
	const name = at(turn, 'name');
	if (ends && name.value === undefined)
		return [problemHere(turn, '这个结局没有名字 → 加一行 name，例如 name: 守在岸上等到了救援')];
	if (!ends && name.value !== undefined) return [problemHere(name, '只有结局才有名字 → 去掉 name，或者写 end')];
	return [];
}

/** From every turn one can go on rightly, and whoever does comes to an end, which is not one that leads back. */
function rightWays(turn: Cursor, turns: Cursor[]): Problem[] {
	const choices = each(at(turn, 'choices'));
	if (choices.length === 0 || endOf(turn) !== undefined) return [];
	const right = choices.filter(isRight);
	if (right.length === 0) return [problemHere(turn, '这个场景没有对的选择 → 给对的选择加上 right: true')];
	return right.flatMap((choice) => {
		const next = turnOf(to(choice), turns);
		if (endOf(next) === 'again')
			return [problemHere(to(choice), '对的选择通到了要退回去的结局 → 通到别的场景，或者去掉 right: true')];
		if (!next || !comesBack(next, turns, [turn])) return [];
		return [problemHere(to(choice), '一直选对的，会绕回这里，走不到结局 → 让对的选择最后通到 end: good')];
	});
}

/** Whether right choices alone can lead back to a turn that was passed. */
function comesBack(turn: Cursor, turns: Cursor[], passed: Cursor[]): boolean {
	if (passed.includes(turn)) return true;
	const next = each(at(turn, 'choices'))
		.filter(isRight)
		.flatMap((choice) => turnOf(to(choice), turns) ?? []);
	return next.some((each) => comesBack(each, turns, [...passed, turn]));
}

function turnOf(way: Cursor, turns: Cursor[]): Cursor | undefined {
	return turns.find((turn) => text(at(turn, 'id')) === text(way));
}
