/** What a lesson promises about itself: its topic, its short cuts, its quiz, and whether it is scored. */
import type { Content, Page, Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import { suggest } from '../near-match.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { knownIds } from '../known-ids.ts';
import { offsetOf } from '../tree-walk.ts';

export const lessons: Rule = (content) => [
	...strayTopics(content),
	...content.lessons.flatMap((lesson) => [
		...cuts(lesson),
		...unscored(lesson),
		...quizBack(content, lesson),
		...scoredTopic(content, lesson),
	]),
];

/** One problem for each folder that is no topic, at its first lesson or quiz. */
function strayTopics(content: Content): Problem[] {
	const topics = knownIds(content).topic;
	const files = [...content.lessons, ...content.quizzes].map((file) => ({
		topic: topicOf(file.id),
		source: file.yaml.source,
	}));
	const first = new Map(files.toReversed().map((file) => [file.topic, file]));
	return [...first.values()]
		.filter(({ topic }) => topics && !topics.has(topic))
		.map(({ topic, source }) =>
			problemAt(source, 0, `文件夹 ${topic} 不是一个主题 → ${suggest(topic, topics ?? [], '先在 topics.yaml 里登记')}`),
		);
}

function cuts(lesson: Page): Problem[] {
	const titles = sectionTitles(lesson);
	const named = ['one', 'five', 'thirty'].flatMap((cut) => each(at(top(lesson), 'cuts', cut)));
	return named
		.filter((cursor) => text(cursor) !== undefined && !titles.includes(text(cursor)?.trim() ?? ''))
		.map((cursor) =>
			problemHere(
				cursor,
				`课文里没有“${text(cursor)}”这一节 → ${suggest(text(cursor) ?? '', titles, '写 ## 后面的标题，一字不差')}`,
			),
		);
}

function unscored(lesson: Page): Problem[] {
	if (at(top(lesson), 'scored').value !== false) return [];
	return lesson.tags
		.filter(({ node }) => node.name === 'Question')
		.map(({ node }) =>
			problemAt(lesson.source, offsetOf(node), '不计分的课里不能放题 → 删掉 <Question>，改成 <Pause> 讨论'),
		);
}

/** A quiz that belongs to another lesson, which points at it too. One that points nowhere is told in its own file. */
function quizBack(content: Content, lesson: Page): Problem[] {
	const cursor = at(top(lesson), 'quiz');
	const quiz = content.quizzes.find(({ id }) => id === text(cursor));
	const owner = quiz && text(at(top(quiz), 'lesson'));
	const other = content.lessons.find(({ id }) => id === owner && id !== lesson.id);
	if (!quiz || !other || text(at(top(other), 'quiz')) !== quiz.id) return [];
	return [problemHere(cursor, `测验 ${quiz.id} 属于另一课 ${owner} → 给这一课写自己的测验`)];
}

function scoredTopic(content: Content, lesson: Page): Problem[] {
	const { topics } = content.single;
	const topic = topics && each(top(topics)).find((item) => text(at(item, 'id')) === topicOf(lesson.id));
	if (!topic || at(topic, 'scored').value !== false || at(top(lesson), 'scored').value === false) return [];
	const place = text(at(top(lesson), 'quiz')) === undefined ? top(lesson) : at(top(lesson), 'quiz');
	return [problemHere(place, '这个主题的课都不计分 → 去掉 quiz，写 scored: false 和 unscoredReason')];
}

/** Titles as written after `##`. */
export function sectionTitles(lesson: Page): string[] {
	return lesson.headings.filter(({ depth }) => depth === 2).map(({ title }) => title);
}

function topicOf(id: string): string {
	return id.split('/')[0] ?? '';
}
