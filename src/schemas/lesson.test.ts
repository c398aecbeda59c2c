import { describe, expect, it } from 'vitest';
import { lessonSchema } from './lesson.ts';
import { fieldsOf, findingsOf, helpful } from '../../tests/unit/findings.ts';

const lesson = {
	title: '自己掉进水里：先漂起来',
	summary: '头往后仰，先浮着，再喊人。',
	stages: ['upper-primary', 'middle'],
	minutes: 5,
	goals: ['说出掉进水里先做什么', '做一遍仰漂的动作'],
	guideline: ['injury'],
	sources: ['rnli-float'],
	author: '平安课编写组',
	checked: '2026-11-22',
	review: 'none',
	nextReview: '2027-11-22',
	quiz: 'drowning/float-first',
	cuts: { one: ['先漂起来'], five: ['先漂起来', '再喊人'] },
};
const unscored = { ...lesson, quiz: undefined, scored: false, unscoredReason: '说出来没有对错。' };

describe('a lesson in good order', () => {
	it('passes with a quiz', () => {
		expect(findingsOf(lessonSchema, lesson)).toEqual([]);
	});

	it('passes without one when it says why', () => {
		expect(findingsOf(lessonSchema, unscored)).toEqual([]);
	});

	it('passes with a professional review, and when it is withdrawn', () => {
		const review = { date: '2026-11-01', role: '某市消防救援支队 宣传干部' };
		const withdrawn = { date: '2026-11-20', reason: '指南改了', instead: 'fire/feel-the-door' };
		expect(findingsOf(lessonSchema, { ...lesson, review, withdrawn })).toEqual([]);
	});
});

describe('a lesson is refused, and its author is told in Chinese what to write', () => {
	it.for([
		['title', { title: '这个题目一口气说了太多太多太多的事情，谁也记不住它说什么' }],
		['title', { title: '' }],
		['summary', { summary: '长'.repeat(61) }],
		['stages', { stages: [] }],
		['stages.0', { stages: ['grade-3'] }],
		['minutes', { minutes: 2.5 }],
		['minutes', { minutes: '5 分钟' }],
		['minutes', { minutes: 0 }],
		['minutes', { minutes: 31 }],
		['goals', { goals: ['只有一个'] }],
		['goals', { goals: ['一', '二', '三', '四', '五'] }],
		['guideline', { guideline: [] }],
		['guideline.0', { guideline: ['火灾'] }],
		['sources', { sources: [] }],
		['checked', { checked: '2026-02-30' }],
		['review', { review: '没有' }],
		['review', { review: { date: '2026-11-01' } }],
		['nextReview', { nextReview: '明年' }],
		['quiz', { quiz: undefined }],
		['quiz', { scored: false, unscoredReason: '没有对错' }],
		['quiz', { quiz: 'float-first' }],
		['scored', { quiz: undefined, scored: false }],
		['scored', { quiz: undefined, scored: true }],
		['cuts.one', { cuts: { one: [], five: ['先漂起来'] } }],
		['cuts.five', { cuts: { one: ['先漂起来'], five: [] } }],
		['withdrawn.reason', { withdrawn: { date: '2026-11-20', reason: '' } }],
	] as const)('%s: %j', ([field, change]) => {
		const wrong = { ...lesson, ...change };
		expect(fieldsOf(lessonSchema, wrong)).toContain(field);
		for (const { sentence } of findingsOf(lessonSchema, wrong)) expect(sentence).toMatch(helpful);
	});

	it('when it holds a field that nobody reads', () => {
		const [finding] = findingsOf(lessonSchema, { ...lesson, tittle: '拼错了' });
		expect(finding?.message).toContain('tittle');
	});
});
