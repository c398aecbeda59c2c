import { readFileSync } from 'node:fs';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guidelineSchema } from './guideline.ts';
import { helplineSchema } from './helplines.ts';
import { kitExamplesSchema } from './kit-examples.ts';
import { kit } from './kit.ts';
import { progressSchema } from './progress.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './sources.ts';
import { fieldsOf, findingsOf, helpful } from '../../tests/unit/findings.ts';
import { topicSchema } from './topics.ts';
import { wordsSchema } from './words.ts';

const helpline = { number: '119', short: '火警', purpose: '着火', hours: '全天', source: 'fire-law' };
const topic = {
	id: 'fire',
	title: '消防',
	childWord: '着火',
	summary: '出去的路。',
	icon: 'fire',
	hue: 'fire',
	words: ['火灾'],
};
const source = {
	id: 'fire-law',
	title: '消防法',
	issuer: '全国人大',
	year: 2021,
	seen: 'original',
	supports: '出口不能锁',
};
const site = { name: '平安课', description: '安全教育', facts: [{ id: 'gate', label: '集合点', ask: '问问老师' }] };
const guideline = {
	source: 'guideline-2007',
	modules: [{ id: 'injury', title: '意外伤害', asks: [{ stage: 'middle', text: '会逃生', verified: true }] }],
};
const words = parse(readFileSync(new URL('../../content/words/zh-CN.yaml', import.meta.url), 'utf8')) as object;

const rows = [
	['helpline', helplineSchema, helpline],
	['topic', topicSchema, topic],
	['source', sourceSchema, source],
	['site', siteSchema, site],
	['guideline', guidelineSchema, guideline],
	['words of the interface', wordsSchema, words],
] as const;

describe('the single files', () => {
	it.for(rows)('accept a %s in good order', ([, schema, good]) => {
		expect(findingsOf(schema, good)).toEqual([]);
	});

	it('fill in what may be left out', () => {
		expect(helplineSchema.parse(helpline)).toMatchObject({ everywhere: false, by: 'call' });
		expect(siteSchema.parse(site)).toMatchObject({ owner: null, facts: [{ value: null }] });
		expect(topicSchema.parse(topic)).toMatchObject({ scored: true });
	});

	it.for([
		['number', helplineSchema, { ...helpline, number: 119 }],
		['number', helplineSchema, { ...helpline, number: '110-1' }],
		['short', helplineSchema, { ...helpline, short: '这个名字太长了' }],
		['by', helplineSchema, { ...helpline, by: 'wechat' }],
		['hue', topicSchema, { ...topic, hue: 'red' }],
		['words', topicSchema, { ...topic, words: [] }],
		['year', sourceSchema, { ...source, year: 21 }],
		['year', sourceSchema, { ...source, year: '2021 年' }],
		['seen', sourceSchema, { ...source, seen: 'yes' }],
		['url', sourceSchema, { ...source, url: 'www.moe.gov.cn' }],
		['facts.0.ask', siteSchema, { ...site, facts: [{ id: 'gate', label: '集合点', ask: '' }] }],
		['phone', siteSchema, { ...site, phone: 12345678 }],
		['modules.0.id', guidelineSchema, { ...guideline, modules: [{ ...guideline.modules[0], id: 'fire' }] }],
		['page', wordsSchema, { ...words, page: undefined }],
		['search', wordsSchema, { ...words, search: '搜索' }],
	] as const)('say in Chinese what to write instead: %s', ([field, schema, wrong]) => {
		expect(fieldsOf(schema, wrong)).toContain(field);
		for (const { sentence } of findingsOf(schema, wrong)) expect(sentence).toMatch(helpful);
	});
});

describe('the lesson kit', () => {
	it('describes each component and attribute in Chinese, with something to copy', () => {
		for (const [tag, { about, attributes, sample }] of Object.entries(kit)) {
			for (const text of [about, ...Object.values(attributes).map((each) => each.about)])
				expect(text).toMatch(/\p{Script=Han}/u);
			expect(sample).toContain(`<${tag}`);
		}
	});

	it('names only components that there are, as what may stand in what', () => {
		const named = Object.values(kit).flatMap(({ inside, holds }) => [...(inside ? [inside] : []), ...(holds ?? [])]);
		expect(named.filter((tag) => !kit[tag])).toEqual([]);
	});

	it('takes named examples in MDX, and nothing else', () => {
		expect(kitExamplesSchema.safeParse([{ name: '一句话', mdx: '<Danger>\n\n不要下水\n\n</Danger>' }]).success).toBe(
			true,
		);
		expect(kitExamplesSchema.safeParse([{ name: '错', mdx: '话', style: 'x' }]).success).toBe(false);
	});
});

describe('what a device keeps', () => {
	it.for([
		[true, { version: 2 }],
		[true, { version: 2, learners: { me: { name: '12号', lessons: { 'a/b': { done: '2026-11-22' } } } } }],
		[false, { version: 1, lessons: {}, quizzes: {} }],
		[false, { version: 2, learners: { me: { name: '一二三四五六七八九十十一十' } } }],
		[false, { version: 2, learners: { me: { lessons: { 'a/b': {} } } } }],
		[false, { version: 2, learners: { me: { quizzes: { 'a/b': { best: 101, attempts: 1 } } } } }],
		[false, { version: 2, learners: { me: { quizzes: { 'a/b': { best: Number.NaN, attempts: 1 } } } } }],
	] as const)('is understood (%s): %j', ([understood, data]) => {
		expect(safeParse(progressSchema, data).success).toBe(understood);
	});
});
