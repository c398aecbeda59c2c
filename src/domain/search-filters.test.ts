import { expect, test } from 'vitest';
import { countFacets, passes } from './search-filters.ts';

const lesson = { kind: 'lesson', topic: 'fire', stages: ['middle', 'high'] } as const;
const quiz = { kind: 'quiz', topic: 'fire', stages: ['middle'] } as const;
const pages = [lesson, quiz].map((page) => ({ ...page, stages: [...page.stages] }));
const none = { topic: '', stage: '', kind: '' };

test('empty filters let everything pass, chosen ones only what they name', () => {
	expect(passes(pages[0], none)).toBe(true);
	expect(passes(undefined, none)).toBe(true);
	expect(passes(pages[0], { ...none, kind: 'quiz' })).toBe(false);
	expect(passes(undefined, { ...none, kind: 'quiz' })).toBe(false);
	expect(passes(pages[0], { ...none, stage: 'high' })).toBe(true);
});

test('each choice is counted with the other filters as they are', () => {
	const counts = countFacets(pages, { ...none, kind: 'quiz' });
	expect(counts.stage.get('middle')).toBe(1);
	expect(counts.stage.get('high')).toBeUndefined();
	expect(counts.kind.get('lesson')).toBe(1);
});
