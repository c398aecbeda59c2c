import { describe, expect, it } from 'vitest';
import { explanationPages, questionSize } from './hands-room.ts';

const short = ['跳下去救', '喊大人，打电话', '跑回家', '手拉手去够'];
const long = Array.from({ length: 5 }, () => '让门口的两个同学先捂住口鼻到楼梯口看看有没有烟');
const why = '浓烟里看不见台阶，也会吸进毒气，几十个人更容易摔倒踩踏。关门，堵缝，到窗边求救。';
const explained = (count: number, reason = why) =>
	Array.from({ length: count }, () => ({ text: short[1] as string, why: reason }));

describe('a question on the projector', () => {
	it('is as large as its words leave room for', () => {
		expect(questionSize(undefined, '同学滑进水里，最先做什么？', short)).toBe('huge');
		expect(questionSize('小航和同学在河边捡石头。', '小航最先做什么？', short)).toBe('large');
		expect(questionSize(`${why}${why}`, why, long)).toBe('least');
	});

	it('explains all options at once when that can be read, else on few pages of about as many each', () => {
		expect(explanationPages('他可以下河去救同学。', explained(2))).toEqual({ size: 'large', pages: [0, 0] });
		expect(explanationPages('怎么做？', explained(4)).pages).toEqual([0, 0, 1, 1]);
		expect(explanationPages('怎么做？', explained(5, `${why}${why}`)).pages).toEqual([0, 0, 1, 1, 2]);
	});
});
