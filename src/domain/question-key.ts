/**
 * What marking needs to know of a question: ids only, no words. The quiz page writes it beside each question, so that
 * answers are checked on the device. It is no secret; the answers stand in the page for readers without a script.
 */
import type { Question, QuestionOf } from '../schemas/quiz.ts';

export type ChoiceKey = { id: string; kind: 'single' | 'multiple' | 'judge'; right: string[] };
/** Items in the right order. */
export type OrderKey = { id: string; kind: 'order'; items: string[] };
/** Ids of the pairs: each left side belongs to the right side of the same id. */
export type MatchKey = { id: string; kind: 'match'; pairs: string[] };
export type ScenarioKey = { id: string; kind: 'scenario'; start: string; turns: Record<string, TurnKey> };
/** Where each choice of a turn leads and whether it is right; `end` on an end, which has no choices. */
export type TurnKey = { choices: Record<string, { to: string; right: boolean }>; end?: 'good' | 'again' };
/** `calm` are the spots that only look dangerous. */
export type HazardsKey = { id: string; kind: 'hazards'; dangers: string[]; calm: string[] };

export type Key = ChoiceKey | OrderKey | MatchKey | ScenarioKey | HazardsKey;

/** The key of a question as it was written. */
export function keyOf(question: Question): Key {
	const { id } = question;
	switch (question.kind) {
		case 'single':
		case 'multiple':
			return { id, kind: question.kind, right: question.options.filter(({ right }) => right).map(idOf) };
		case 'judge':
			return { id, kind: 'judge', right: [String(question.answer)] };
		case 'order':
			return { id, kind: 'order', items: question.items.map(idOf) };
		case 'match':
			return { id, kind: 'match', pairs: question.pairs.map(idOf) };
		case 'scenario':
			return scenarioKey(question);
		case 'hazards':
			return {
				id,
				kind: 'hazards',
				dangers: question.spots.filter(({ danger }) => danger).map(idOf),
				calm: question.spots.filter(({ danger }) => !danger).map(idOf),
			};
	}
}

function scenarioKey({ id, start, turns }: QuestionOf<'scenario'>): ScenarioKey {
	const entries = turns.map((turn) => {
		const choices = (turn.choices ?? []).map((choice) => [choice.id, { to: choice.to, right: choice.right ?? false }]);
		return [turn.id, { choices: Object.fromEntries(choices), ...(turn.end && { end: turn.end }) }];
	});
	return { id, kind: 'scenario', start, turns: Object.fromEntries(entries) as ScenarioKey['turns'] };
}

const idOf = ({ id }: { id: string }): string => id;
