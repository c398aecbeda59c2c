import { describe, expect, it } from 'vitest';
import type { ScenarioKey } from './question-key.ts';
import { walk } from './scenario.ts';

/** Smoke in the corridor: a wrong turn that goes on, and one that ends. */
const story: ScenarioKey = {
	id: 'smoke',
	kind: 'scenario',
	start: 'door',
	turns: {
		door: { choices: { feel: { to: 'hall', right: true }, open: { to: 'cough', right: false } } },
		cough: { choices: { close: { to: 'hall', right: true }, run: { to: 'stairs', right: false } } },
		hall: { choices: { back: { to: 'window', right: true }, run: { to: 'stairs', right: false } } },
		stairs: { choices: {}, end: 'again' },
		window: { choices: {}, end: 'good' },
	},
};

describe('a story', () => {
	it('begins at its start', () => {
		expect(walk(story, [])).toMatchObject({ at: 'door', ended: undefined, points: 0 });
	});

	it('goes where the choices lead', () => {
		expect(walk(story, ['door:open', 'cough:close'])).toMatchObject({ at: 'hall', ended: undefined });
		expect(walk(story, ['door:feel', 'hall:back'])).toMatchObject({ at: 'window', ended: 'good', points: 1 });
	});

	it('leads back from an end to the turn of the last wrong choice', () => {
		expect(walk(story, ['door:open', 'cough:run'])).toMatchObject({ at: 'stairs', ended: 'again', back: 'cough' });
		expect(walk(story, ['door:open', 'cough:run', 'cough:close', 'hall:back'])).toMatchObject({ ended: 'good' });
	});

	it('counts only the first choice at each turn that was met', () => {
		expect(walk(story, ['door:open', 'cough:close', 'hall:back']).points).toBeCloseTo(2 / 3);
		expect(walk(story, ['door:open', 'cough:run', 'cough:close', 'hall:back']).points).toBeCloseTo(1 / 3);
	});

	it('passes over steps that do not fit, such as those of an older version of the story', () => {
		const path = ['door:gone', 'hall:back', 'toString:feel', 'door:constructor', 'door', 'door:feel', 'door:feel'];
		expect(walk(story, path)).toMatchObject({ at: 'hall', ended: undefined });
	});
});
