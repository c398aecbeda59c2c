import { expect, test } from 'vitest';
import { emergencySchema } from './emergency.ts';
import { glossaryEntrySchema } from './glossary.ts';

const card = {
	title: '着火了',
	topic: 'fire',
	says: ['着火'],
	call: ['119'],
	steps: ['喊', '出去', '打 119'],
	never: '不要回去。',
	sources: ['fire-law'],
};

test('a card with three steps and a number is accepted', () => {
	expect(emergencySchema.safeParse(card).success).toBe(true);
});

test.for([
	['a fourth step', { steps: ['一', '二', '三', '四'] }],
	['no source', { sources: [] }],
	['nobody to turn to', { call: [] }],
	['nothing that people say', { says: [] }],
	['a field nobody knows', { colour: 'red' }],
] as const)('%s is refused', ([, change]) => {
	expect(emergencySchema.safeParse({ ...card, ...change }).success).toBe(false);
});

test('a word of the glossary means something, or says who asks', () => {
	expect(glossaryEntrySchema.safeParse({ says: ['野泳'] }).success).toBe(false);
	expect(glossaryEntrySchema.safeParse({ says: ['孩子'], stage: 'parent' }).success).toBe(true);
});
