/** Kinds of question that the schema holds and the quiz page cannot draw yet: refused, rather than left out unseen. */
import { choiceKinds } from '../../../../src/domain/choices.ts';
import type { Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';

const later = ['order', 'match', 'scenario', 'hazards'];

export const undrawnKinds: Rule = (content) =>
	content.quizzes.flatMap((quiz) =>
		each(at(top(quiz), 'questions'))
			.map((question) => at(question, 'kind'))
			.filter((kind) => later.includes(text(kind) ?? ''))
			.map((kind) =>
				problemHere(kind, `网页现在还画不出 ${text(kind)} 这种题 → 先用 ${choiceKinds.join('、')}，以后再改`),
			),
	);
