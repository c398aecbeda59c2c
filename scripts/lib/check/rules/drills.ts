/** Drills: everyone hears first that it is an exercise, nobody is hurried, and a number rests on a source. */
import type { Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { DataFile } from '../cursor.ts';
import type { Problem } from '../problem.ts';
import { knownIds } from '../known-ids.ts';
import { strings } from '../yaml-positions.ts';
import { problemAt } from '../problem.ts';

const hurry = /快跑|飞跑|冲出|冲下|跑出去|跑下楼|抢时间|越快越好|最快的班|比哪个班|哪个班最快/g;
const negation = /不[是要许准]?$|别$/;

export const drills: Rule = (content) =>
	content.drills.flatMap((drill) => [
		...saysExercise(drill),
		...hurries(drill),
		...numbers(drill, knownIds(content).helpline ?? new Set()),
	]);

/** Somebody outside who hears the first words must not take it for the real thing. */
function saysExercise(drill: DataFile): Problem[] {
	const first = at(top(drill), 'script', 0, 'say');
	const said = text(first);
	if (said === undefined || /演练|练习/.test(said)) return [];
	return [problemHere(first, '第一段广播没有说这是演练 → 开头写“下面是演练，不是真的”')];
}

function hurries({ yaml }: DataFile): Problem[] {
	return strings(yaml).flatMap(({ value, offset }) =>
		[...value.matchAll(hurry)]
			.filter((match) => !negation.test(value.slice(0, match.index)))
			.map((match) =>
				problemAt(yaml.source, offset + match.index, `“${match[0]}”是在催人 → 写“靠右走，不推，不跑”，安全比快要紧`),
			),
	);
}

/** As in lessons: a digit that is not a help line needs a source beside it. */
function numbers(drill: DataFile, phones: Set<string>): Problem[] {
	const lines = ['purpose', 'announce', 'care', 'never', 'route', 'steps', 'after'].flatMap((list) =>
		each(at(top(drill), list)),
	);
	return lines
		.filter((line) => text(at(line, 'source')) === undefined)
		.filter((line) => (text(at(line, 'text'))?.match(/\d+/g) ?? []).some((number) => !phones.has(number)))
		.map((line) => problemHere(at(line, 'text'), '这里的数字没有来源 → 加一行 source: sources.yaml 里的 id'));
}
