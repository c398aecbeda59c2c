import { describe, expect, it } from 'vitest';
import { paperLines, roomLeft } from './meeting-paper.ts';

describe('what was discussed, on paper', () => {
	it('has no empty lines, and never more than there is room for', () => {
		expect(paperLines(' 一\n\n\n二 \r\n', 5)).toEqual(['一', '二']);
		expect(paperLines('', 5)).toEqual([]);
		expect(paperLines('1\n2\n3\n4', 3)).toEqual(['1', '2', '3 4']);
	});
});

describe('lines left to write on', () => {
	it('are many on a blank sheet, fewer with all that is there, and never less than none', () => {
		const blank = roomLeft(['', '', ''], []);
		expect(blank).toBeGreaterThan(8);
		expect(roomLeft(['', '', ''], ['走楼梯靠右。'])).toBeLessThan(blank);
		expect(
			roomLeft(
				Array.from({ length: 6 }, () => '题'.repeat(99)),
				['话'.repeat(400)],
			),
		).toBe(0);
	});
});
