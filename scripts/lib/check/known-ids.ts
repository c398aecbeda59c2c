/** The ids that exist, by kind. A kind whose file could not be read is undefined: nothing is said about its ids. */
import type { Content } from './content.ts';
import { at, each, text, top } from './cursor.ts';
import type { DataFile } from './cursor.ts';
import { suggest } from './near-match.ts';

export type IdKind =
	'topic' | 'source' | 'helpline' | 'fact' | 'lesson' | 'quiz' | 'question' | 'picture' | 'drill' | 'checklist';
export type KnownIds = Record<IdKind, Set<string> | undefined>;

const cache = new WeakMap<Content, KnownIds>();

/** Collects the ids once for each content. */
export function knownIds(content: Content): KnownIds {
	const known = cache.get(content) ?? collect(content);
	cache.set(content, known);
	return known;
}

/** How each kind is called, and what an author can do. */
const kinds: Record<IdKind, { called: string; advice: string }> = {
	topic: { called: '这个主题', advice: '先在 topics.yaml 里登记' },
	source: { called: '这个来源', advice: '先在 sources.yaml 里登记' },
	helpline: { called: '这个号码', advice: '只写 helplines.yaml 里登记过的号码；要用新号码，先登记并写明来源' },
	fact: { called: '这条本校事实', advice: '先在 site.yaml 的 facts 里登记' },
	lesson: { called: '这一课', advice: '写 lessons/ 里的 主题/名字' },
	quiz: { called: '这份测验', advice: '写 quizzes/ 里的 主题/名字' },
	question: { called: '这道题', advice: '写成 主题/名字#题目的 id' },
	drill: { called: '这个演练', advice: '写 drills/ 里文件的名字，不带 .yaml' },
	checklist: { called: '这份清单', advice: '写 checklists/ 里文件的名字，不带 .yaml' },
	picture: { called: '这张图', advice: '写已有的图的名字，或者把图放进 pictures/' },
};

/** A sentence about an id that does not exist; undefined when it exists or cannot be judged. */
export function unknownId(known: KnownIds, kind: IdKind, id: string): string | undefined {
	const ids = known[kind];
	if (!ids || ids.has(id)) return undefined;
	// A number close to the one written may be the wrong one to call: no guess is made.
	const advice = kind === 'helpline' ? kinds[kind].advice : suggest(id, ids, kinds[kind].advice);
	return `没有“${id}”${kinds[kind].called} → ${advice}`;
}

function collect(content: Content): KnownIds {
	const { topics, sources, helplines, site } = content.single;
	return {
		topic: idsIn(topics, 'id'),
		source: idsIn(sources, 'id'),
		helpline: idsIn(helplines, 'number'),
		fact:
			!site || isUnreadable(site)
				? undefined
				: new Set(each(at(top(site), 'facts')).flatMap((fact) => text(at(fact, 'id')) ?? [])),
		lesson: new Set(content.lessons.map((lesson) => lesson.id)),
		quiz: new Set(content.quizzes.map((quiz) => quiz.id)),
		question: new Set(content.quizzes.flatMap(questionIds)),
		picture: content.pictures,
		drill: new Set(content.drills.map((drill) => drill.id)),
		checklist: new Set(content.checklists.map((checklist) => checklist.id)),
	};
}

function idsIn(file: DataFile | undefined, key: string): Set<string> | undefined {
	if (!file || isUnreadable(file)) return undefined;
	return new Set(each(top(file)).map((item) => String(at(item, key).value)));
}

function questionIds(quiz: DataFile & { id: string }): string[] {
	return each(at(top(quiz), 'questions')).map((question) => `${quiz.id}#${String(at(question, 'id').value)}`);
}

function isUnreadable({ data }: DataFile): boolean {
	return data === undefined || data === null;
}
