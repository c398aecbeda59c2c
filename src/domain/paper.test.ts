import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftKey, modes, paperOf } from './paper.ts';

const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const plan = { mode: 'practice' as const, seed: 7, fixed: false, mistakes: [] };

describe('a paper', () => {
	it('asks every question once, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(paperOf(all, { ...plan, seed }).toSorted()).toEqual(all);
			}),
		);
	});

	it('is the same for the same seed, and mostly another for another', () => {
		expect(paperOf(all, plan)).toEqual(paperOf(all, plan));
		const orders = new Set(Array.from({ length: 50 }, (_, seed) => paperOf(all, { ...plan, seed }).join('')));
		expect(orders.size).toBeGreaterThan(45);
	});

	it('keeps the written order where the author fixed it, drawn or not', () => {
		expect(paperOf(all, { ...plan, fixed: true })).toEqual(all);
		const drawn = paperOf(all, { ...plan, mode: 'test', fixed: true, draw: 4 });
		expect(drawn).toHaveLength(4);
		expect(drawn).toEqual(drawn.toSorted());
	});

	it('draws so many for a test, never for practice, and no more than there are', () => {
		const count = (mode: 'practice' | 'test', draw: number) => paperOf(all, { ...plan, mode, draw }).length;
		expect([count('test', 4), count('practice', 4), count('test', 99)]).toEqual([4, 10, 10]);
	});

	it('draws every question as often as any other', () => {
		const times = new Map(all.map((id) => [id, 0]));
		for (let seed = 1000; seed < 3000; seed += 1) {
			for (const id of paperOf(all, { ...plan, mode: 'test', draw: 5, seed })) times.set(id, (times.get(id) ?? 0) + 1);
		}
		for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});

	it('of mistakes asks those that still exist', () => {
		expect(paperOf(all, { ...plan, mode: 'mistakes', mistakes: ['c', 'gone', 'a'] }).toSorted()).toEqual(['a', 'c']);
	});
});

it('each mode keeps its own unfinished round', () => {
	expect(new Set(modes.map((mode) => draftKey('fire/feel-the-door', mode))).size).toBe(3);
});
