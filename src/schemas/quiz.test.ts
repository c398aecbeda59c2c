import { describe, expect, it } from 'vitest';
import { questionSchema, quizSchema } from './quiz.ts';
import { fieldsOf, findingsOf, helpful } from '../../tests/unit/findings.ts';

const base = { ask: '先做什么？', source: 'rnli-float', section: '先漂起来' };
const option = (id: string, right?: boolean) => ({ id, text: `做 ${id}`, why: '因为这样能呼吸。', right });
const item = (id: string) => ({ id, text: `第 ${id} 步`, why: '因为先后要紧。' });
const spot = (id: string) => ({ ...item(id), danger: true, at: [10, 20, 30, 40] });
const kinds = {
	single: { ...base, id: 'q-single', kind: 'single', options: [option('float', true), option('swim')] },
	multiple: {
		...base,
		id: 'q-multiple',
		kind: 'multiple',
		options: [option('a', true), option('b', true), option('c')],
	},
	judge: { ...base, id: 'q-judge', kind: 'judge', answer: false, why: { true: '电梯会停。', false: '对。' } },
	order: { ...base, id: 'q-order', kind: 'order', items: ['one', 'two', 'three'].map(item) },
	match: {
		...base,
		id: 'q-match',
		kind: 'match',
		pairs: ['a', 'b', 'c'].map((id) => ({ id, left: '着火', right: '119', why: '火警电话。' })),
	},
	scenario: {
		...base,
		id: 'q-scenario',
		kind: 'scenario',
		start: 'hall',
		turns: [
			{
				id: 'hall',
				tell: '走廊有烟。',
				choices: [
					{ ...option('back', true), to: 'room' },
					{ ...option('run'), to: 'smoke' },
				],
			},
			{ id: 'room', tell: '门关上了。', end: 'good' },
			{ id: 'smoke', tell: '看不见路。', end: 'again' },
		],
	},
	hazards: {
		...base,
		id: 'q-hazards',
		kind: 'hazards',
		picture: 'fire/kitchen',
		alt: '厨房里油锅在冒烟',
		spots: ['a', 'b', 'c', 'd', 'e'].map(spot),
	},
};
const questions = Object.values(kinds);
const quiz = { title: '先漂起来', lesson: 'drowning/float-first', passMark: 80, questions };

describe('a quiz in good order', () => {
	it.for(Object.keys(kinds) as (keyof typeof kinds)[])('may ask a question of the kind %s', (kind) => {
		expect(findingsOf(questionSchema, kinds[kind])).toEqual([]);
	});

	it('passes with all seven kinds in it', () => {
		expect(findingsOf(quizSchema, quiz)).toEqual([]);
	});
});

describe('a quiz is refused, and its author is told in Chinese what to write', () => {
	it.for([
		['title', { title: ' ' }],
		['lesson', { lesson: '防溺水' }],
		['passMark', { passMark: 49 }],
		['passMark', { passMark: 101 }],
		['passMark', { passMark: 66.7 }],
		['passMark', { passMark: '80%' }],
		['questions', { questions: questions.slice(0, 5) }],
	] as const)('%s: %j', ([field, change]) => {
		told(quizSchema, { ...quiz, ...change }, field);
	});

	it.for([
		['kind', { kind: 'fill-in' }],
		['id', { id: '第一题' }],
		['ask', { ask: '' }],
		['source', { source: '教育部的信' }],
		['section', { section: undefined }],
		['options', { options: [option('a', true)] }],
		['options', { options: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => option(id, id === 'a')) }],
		['options.1.why', { options: [option('a', true), { id: 'b', text: '游过去', why: '' }] }],
		['options.1.id', { options: [option('a', true), option('B 选项')] }],
	] as const)('a question to choose one of: %s', ([field, change]) => {
		told(questionSchema, { ...kinds.single, ...change }, field);
	});

	it.for([
		['multiple', 'options', { options: [option('a', true), option('b')] }],
		['judge', 'answer', { answer: '对' }],
		['judge', 'why.false', { why: { true: '电梯会停。', false: '' } }],
		['order', 'items', { items: ['one', 'two'].map(item) }],
		['match', 'pairs', { pairs: [] }],
		['scenario', 'turns', { turns: [] }],
		['hazards', 'spots', { spots: ['a', 'b'].map(spot) }],
		['hazards', 'spots.0.at', { spots: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...spot(id), at: [1, 2, 3] })) }],
	] as const)('a question of the kind %s: %s', ([kind, field, change]) => {
		told(questionSchema, { ...kinds[kind], ...change }, field);
	});
});

function told(schema: Parameters<typeof findingsOf>[0], wrong: unknown, field: string): void {
	expect(fieldsOf(schema, wrong)).toContain(field);
	for (const { sentence } of findingsOf(schema, wrong)) expect(sentence).toMatch(helpful);
}
