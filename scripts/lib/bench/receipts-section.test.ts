import { describe, expect, it } from 'vitest';
import { receiptsSection, replaceReceipts } from './receipts-section.ts';

const merge = { total: 640.4, work: 350, silence: 40, longest: 0 };
const section = (total: number) =>
	receiptsSection({ receipts: 2000, load: 1, plain: { ...merge, total }, slowed: merge }, '2026-11-26', 'a machine');

describe('the section about receipts', () => {
	it('says whether the goal was met', () => {
		expect(section(640)).toContain('| as it is | 640 ms | 350 ms | 40 ms | 0 ms |');
		expect(section(999)).toMatch(/✓\n$/);
		expect(section(1000)).toMatch(/✗ not met\n$/);
	});

	it('stands before the goals, and takes the place of an older one', () => {
		const page = '# Benchmarks\n\n## Building\n\nx\n\n## Goals\n\n- one\n';
		const first = replaceReceipts(page, section(1000));
		expect(first).toBe(`# Benchmarks\n\n## Building\n\nx\n\n${section(1000)}\n## Goals\n\n- one\n`);
		expect(replaceReceipts(first, section(640))).toBe(replaceReceipts(page, section(640)));
	});
});
