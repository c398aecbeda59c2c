/** Checklists: an item keeps its id, a number or a rule rests on a source, and pupils look without mending. */
import { elsewhere } from '../../../../src/schemas/checklist-records.ts';
import type { Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import type { Problem } from '../problem.ts';
import { knownIds } from '../known-ids.ts';

const ruleWords = /必须|禁止|严禁|不得|不许|法律|规定不/;
const ownRules = /按本校规定/g;
const handing = /学生(?:来|去|自己)?(?:修|拆|搬|换|关阀)/;

export const checklists: Rule = (content) => {
	const phones = knownIds(content).helpline ?? new Set<string>();
	return content.checklists.flatMap((checklist) => [
		...itemsOf(top(checklist)).flatMap((item) => [
			...reserved(item),
			...unsourced(item, phones),
			...(['look', 'why', 'do'] as const).flatMap((key) => handedOver(at(item, key))),
		]),
	]);
};

/** The items of all its parts. */
export function itemsOf(checklist: Cursor): Cursor[] {
	return each(at(checklist, 'parts')).flatMap((part) => each(at(part, 'items')));
}

/** Under this id devices keep what no item names. */
function reserved(item: Cursor): Problem[] {
	const id = at(item, 'id');
	return text(id) === elsewhere ? [problemHere(id, `id 不能叫“${elsewhere}” → 换一个，说出看的是什么`)] : [];
}

/** As in lessons: a digit that is not a help line, and a word of a rule, need a source beside them. */
function unsourced(item: Cursor, phones: Set<string>): Problem[] {
	if (each(at(item, 'sources')).length > 0) return [];
	return (['look', 'why', 'do'] as const).flatMap((key) => {
		const words = (text(at(item, key)) ?? '').replace(ownRules, '');
		const number = (words.match(/\d+/g) ?? []).some((each) => !phones.has(each));
		if (!number && !ruleWords.test(words)) return [];
		const kind = number ? '数字' : '规定';
		return [problemHere(at(item, key), `这里有${kind}，没有来源 → 加 sources: [sources.yaml 里的 id]`)];
	});
}

/** Pupils find and tell; hands are a grown-up's. */
function handedOver(cursor: Cursor): Problem[] {
	const match = handing.exec(text(cursor) ?? '');
	return match ? [problemHere(cursor, `“${match[0]}”让学生动手了 → 写“告诉老师”，由大人去做`)] : [];
}
