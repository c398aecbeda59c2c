/** Ids in YAML and front matter that name something that does not exist. */
import type { Content, Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import { knownIds, unknownId } from '../known-ids.ts';
import type { IdKind } from '../known-ids.ts';
import { itemsOf } from './checklists.ts';

export const references: Rule = (content) => {
	const known = knownIds(content);
	return allReferences(content).flatMap(([kind, cursor]) => {
		const id = text(cursor);
		const sentence = id && unknownId(known, kind, id);
		return sentence ? [problemHere(cursor, sentence)] : [];
	});
};

type Reference = [IdKind, Cursor];

/** Every place outside the lessons' bodies that names something by its id. */
export function allReferences(content: Content): Reference[] {
	const { helplines, guideline } = content.single;
	const { numbers } = content;
	return [
		...(numbers ? each(top(numbers)).map((row): Reference => ['source', at(row, 'source')]) : []),
		...(helplines ? each(top(helplines)).map((line): Reference => ['source', at(line, 'source')]) : []),
		...(guideline ? [['source', at(top(guideline), 'source')] satisfies Reference] : []),
		...content.lessons.flatMap((lesson) => ofLesson(top(lesson))),
		...content.quizzes.flatMap((quiz) => ofQuiz(top(quiz))),
		...content.campaigns.flatMap((campaign) => ofCampaign(top(campaign))),
		...content.emergencies.flatMap((emergency) => ofEmergency(top(emergency))),
		...content.drills.flatMap((drill) => ofDrill(top(drill))),
		...content.notices.flatMap((notice) => ofNotice(top(notice))),
		...content.checklists.flatMap((checklist) => ofChecklist(top(checklist))),
	];
}

function ofLesson(lesson: Cursor): Reference[] {
	return [
		['quiz', at(lesson, 'quiz')],
		['lesson', at(lesson, 'withdrawn', 'instead')],
		...each(at(lesson, 'sources')).map((source): Reference => ['source', source]),
	];
}

function ofQuiz(quiz: Cursor): Reference[] {
	const questions = each(at(quiz, 'questions'));
	return [
		['lesson', at(quiz, 'lesson')],
		...questions.map((question): Reference => ['source', at(question, 'source')]),
		...questions.map((question): Reference => ['picture', at(question, 'picture')]),
	];
}

function ofCampaign(campaign: Cursor): Reference[] {
	return [
		['topic', at(campaign, 'topic')],
		['picture', at(campaign, 'picture')],
		['source', at(campaign, 'source')],
		['helpline', at(campaign, 'poster', 'helpline')],
		['drill', at(campaign, 'drill', 'page')],
		...each(at(campaign, 'inspect')).map((checklist): Reference => ['checklist', checklist]),
		...each(at(campaign, 'sources')).map((source): Reference => ['source', source]),
		...each(at(campaign, 'lessons')).map((lesson): Reference => ['lesson', lesson]),
		...each(at(campaign, 'letter', 'facts')).map((fact): Reference => ['fact', fact]),
	];
}

function ofEmergency(emergency: Cursor): Reference[] {
	return [
		['topic', at(emergency, 'topic')],
		['lesson', at(emergency, 'lesson')],
		...each(at(emergency, 'call')).map((number): Reference => ['helpline', number]),
		...each(at(emergency, 'sources')).map((source): Reference => ['source', source]),
	];
}

function ofNotice(notice: Cursor): Reference[] {
	return [
		['topic', at(notice, 'topic')],
		['lesson', at(notice, 'lesson')],
		...each(at(notice, 'call')).map((number): Reference => ['helpline', number]),
		...each(at(notice, 'sources')).map((source): Reference => ['source', source]),
		...each(at(notice, 'steps')).map((step): Reference => ['source', at(step, 'source')]),
	];
}

/** Lists of a drill whose lines may name a source. */
const drillLists = ['purpose', 'announce', 'care', 'never', 'route', 'steps', 'after'];

function ofDrill(drill: Cursor): Reference[] {
	const lines = drillLists.flatMap((list) => each(at(drill, list)));
	return [
		['topic', at(drill, 'topic')],
		['lesson', at(drill, 'lesson')],
		['picture', at(drill, 'picture')],
		['source', at(drill, 'aim', 'source')],
		...lines.map((line): Reference => ['source', at(line, 'source')]),
	];
}

function ofChecklist(checklist: Cursor): Reference[] {
	const items = itemsOf(checklist);
	return [
		['topic', at(checklist, 'topic')],
		['lesson', at(checklist, 'lesson')],
		...items.flatMap((item) => each(at(item, 'sources')).map((source): Reference => ['source', source])),
	];
}
