/** Warns of sentences that are too long for the youngest readers of a lesson. Notes for teachers may be longer. */
import { stages } from '../../../../src/schemas/shared.ts';
import type { Stage } from '../../../../src/schemas/shared.ts';
import { hanLength, sentencesOf } from '../chinese.ts';
import type { Page, Rule } from '../content.ts';
import { at, each, text, top } from '../cursor.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { isTag, offsetOf, plainText, walk } from '../tree-walk.ts';

const limits: Partial<Record<Stage, number>> = { 'lower-primary': 20, 'upper-primary': 30 };
const otherLimit = 45;

export const sentenceLength: Rule = ({ lessons }) => lessons.flatMap(longSentences);

function longSentences(lesson: Page): Problem[] {
	const limit = limitOf(lesson);
	return [...walk(lesson.tree)]
		.filter(
			({ node, parents }) =>
				node.type === 'paragraph' && !parents.some((parent) => isTag(parent) && parent.name === 'TeacherNote'),
		)
		.flatMap(({ node }) => sentencesOf(plainText(node)).map((sentence) => ({ node, sentence })))
		.filter(({ sentence }) => hanLength(sentence) > limit)
		.map(({ node, sentence }) =>
			problemAt(lesson.source, placeOf(lesson, offsetOf(node), sentence), sentenceFor(sentence, limit), 'warning'),
		);
}

function limitOf(lesson: Page): number {
	const written = each(at(top(lesson), 'stages')).map(text);
	const youngest = stages.find((stage) => written.includes(stage));
	return (youngest && limits[youngest]) ?? otherLimit;
}

/** Where the sentence begins in the file; markup inside it may hide that, then the paragraph's place will do. */
function placeOf(lesson: Page, start: number, sentence: string): number {
	const found = lesson.text.indexOf(sentence.trim().slice(0, 6), start);
	return found < 0 || found > start + 2000 ? start : found;
}

function sentenceFor(sentence: string, limit: number): string {
	const begin = sentence.trim().slice(0, 8);
	return `“${begin}……”这一句有 ${hanLength(sentence)} 个字，对最小的读者太长 → 断成几句，每句 ${limit} 个字以内`;
}
