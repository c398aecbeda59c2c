import { describe, expect, it } from 'vitest';
import { campaignSchema, windowSchema } from './campaign.ts';
import { fieldsOf, findingsOf, helpful } from '../../tests/unit/findings.ts';

const monday = { kind: 'weekday', which: 'last', weekday: 'monday', month: 3 };
const campaign = {
	title: '119 消防宣传月',
	theme: '每个孩子都走一遍出去的路。',
	message: ['喊人', '关门', '走楼梯'],
	topic: 'fire',
	picture: 'campaign/fire-month',
	alt: '孩子沿着楼梯往外走',
	window: { kind: 'dates', from: '11-01', to: '11-30' },
	audience: ['upper-primary'],
	lessons: ['fire/out-then-call'],
	checklist: ['出口能推开', '走廊没有杂物', '应急灯亮着'],
	letter: { body: ['家长您好。', '请和孩子走一遍。'], tonight: '从床边走到楼下。' },
	poster: { headline: '喊人、关门、走楼梯', line: '楼梯有烟就退回来', helpline: '119' },
};

describe('a campaign in good order', () => {
	it('passes, and what may be left out is filled in', () => {
		const read = campaignSchema.parse(campaign);
		expect([read.sources, read.letter.facts]).toEqual([[], []]);
	});

	it('may lie around a weekday of a month, by default on that day alone', () => {
		expect(windowSchema.parse(monday)).toEqual({ ...monday, daysBefore: 0, daysAfter: 0 });
	});

	it('may move in one year', () => {
		const exceptions = { '2027': { from: '2027-09-06', to: '2027-10-08' } };
		expect(findingsOf(windowSchema, { ...campaign.window, exceptions })).toEqual([]);
	});
});

describe('a campaign is refused, and its author is told in Chinese what to write', () => {
	it.for([
		['title', { title: '一个说也说不完、贴也贴不下的特别长的活动名称' }],
		['message', { message: ['喊人', '关门'] }],
		['topic', { topic: '消防' }],
		['audience', { audience: [] }],
		['lessons', { lessons: [] }],
		['drill.steps', { drill: { title: '走一遍', steps: ['起立', '出门'] } }],
		['checklist', { checklist: ['只有一条'] }],
		['letter.body', { letter: { ...campaign.letter, body: ['只有一段'] } }],
		['letter.body.0', { letter: { ...campaign.letter, body: ['长'.repeat(121), '二'] } }],
		['letter.tonight', { letter: { body: campaign.letter.body } }],
		['poster.headline', { poster: { ...campaign.poster, headline: '这一行大字写得太长了海报放不下' } }],
		['poster.helpline', { poster: { ...campaign.poster, helpline: 119 } }],
	] as const)('%s', ([field, change]) => {
		told(campaignSchema, { ...campaign, ...change }, field);
	});

	it.for([
		['kind', { ...monday, kind: 'sometimes' }],
		['from', { kind: 'dates', from: '9-1', to: '09-30' }],
		['to', { kind: 'dates', from: '09-01', to: '09-31' }],
		['which', { ...monday, which: 'fifth' }],
		['weekday', { ...monday, weekday: '星期一' }],
		['month', { ...monday, month: 13 }],
		['daysAfter', { ...monday, daysAfter: -1 }],
		['exceptions.2027.from', { ...monday, exceptions: { '2027': { from: '2027-02-29', to: '2027-03-01' } } }],
		['exceptions.明年', { ...monday, exceptions: { 明年: { from: '2027-03-01', to: '2027-03-01' } } }],
	] as const)('when it is open: %s', ([field, wrong]) => {
		told(windowSchema, wrong, field);
	});
});

function told(schema: Parameters<typeof findingsOf>[0], wrong: unknown, field: string): void {
	expect(fieldsOf(schema, wrong)).toContain(field);
	for (const { sentence } of findingsOf(schema, wrong)) expect(sentence).toMatch(helpful);
}
