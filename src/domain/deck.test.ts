import { describe, expect, test } from 'vitest';
import { backward, forward, numbered } from './deck.ts';
import { actionOf } from './deck-keys.ts';
import { readMessage } from './deck-message.ts';

const deck = [0, 2, 0];

describe('turning', () => {
	test('shows the steps of a slide before the next slide', () => {
		expect(forward(deck, { slide: 0, step: 0 })).toEqual({ slide: 1, step: 0 });
		expect(forward(deck, { slide: 1, step: 0 })).toEqual({ slide: 1, step: 1 });
		expect(forward(deck, { slide: 1, step: 2 })).toEqual({ slide: 2, step: 0 });
	});

	test('back shows the slide before as it was left', () => {
		expect(backward(deck, { slide: 2, step: 0 })).toEqual({ slide: 1, step: 2 });
		expect(backward(deck, { slide: 1, step: 2 })).toEqual({ slide: 1, step: 1 });
	});

	test('stays at the ends', () => {
		expect(forward(deck, { slide: 2, step: 0 })).toEqual({ slide: 2, step: 0 });
		expect(backward(deck, { slide: 0, step: 0 })).toEqual({ slide: 0, step: 0 });
	});

	test('by number stays within the deck', () => {
		expect([0, 2, 99].map((number) => numbered(deck, number).slide)).toEqual([0, 1, 2]);
	});
});

test('keys mean the same in capitals, from a Chinese keyboard and from a clicker', () => {
	expect(['B', 'b', '？', 'PageDown', ' ', 'x'].map(actionOf)).toEqual([
		'black',
		'black',
		'keys',
		'next',
		'next',
		undefined,
	]);
});

describe('a message of another window', () => {
	test('is taken when it is whole', () => {
		for (const message of [
			{ kind: 'hello' },
			{ kind: 'place', cut: 5, slide: 'p3', step: 0 },
			{ kind: 'timer', timer: { kind: 'countdown', minutes: 2, watch: { before: 0 } } },
		]) {
			expect(readMessage(message)).toEqual(message);
		}
	});

	test('is left when it makes no sense', () => {
		for (const message of [
			null,
			'next',
			{ kind: 'dance' },
			{ kind: 'place', cut: 7, slide: 'p1', step: 0 },
			{ kind: 'timer' },
		]) {
			expect(readMessage(message)).toBeUndefined();
		}
	});
});
