/** A question inside a lesson is one of choices: the other kinds need the quiz page, whose rules a read page does not load. */
import { choiceKinds } from '../../../../src/domain/choices.ts';
import { pagesOf } from '../content.ts';
import type { Content, Rule } from '../content.ts';
import { at, each, text, top } from '../cursor.ts';
import { problemAt } from '../problem.ts';
import { attributeOffset, attributeText } from '../tree-walk.ts';

export const lessonQuestions: Rule = (content) => {
	const kinds = kindsById(content);
	return pagesOf(content).flatMap((page) =>
		page.tags
			.filter(({ node }) => node.name === 'Question')
			.flatMap(({ node }) => {
				const kind = kinds.get(attributeText(node, 'id') ?? '');
				if (kind === undefined || choiceKinds.some((each) => each === kind)) return [];
				const sentence = `课文里放不下 ${kind} 这种题 → 换一道 ${choiceKinds.join('、')}，这一道留在测验里`;
				return [problemAt(page.source, attributeOffset(node, 'id'), sentence)];
			}),
	);
};

/** `<quiz id>#<question id>` → its kind. */
function kindsById({ quizzes }: Content): Map<string, string | undefined> {
	return new Map(
		quizzes.flatMap((quiz) =>
			each(at(top(quiz), 'questions')).map(
				(question) => [`${quiz.id}#${text(at(question, 'id'))}`, text(at(question, 'kind'))] as const,
			),
		),
	);
}
