/**
 * Pieces that several schemas use. Messages are Chinese sentences for the author of the file:
 * what is wrong, then what to write instead after an arrow.
 */
import { z } from 'astro/zod';

/** Who a lesson is for: five school stages, then the two kinds of adult reader. */
export const stages = ['lower-primary', 'upper-primary', 'middle', 'high', 'college', 'parent', 'teacher'] as const;

/** The six modules of the 2007 guideline for public safety education (国办发〔2007〕9号). */
export const guidelineModules = ['society', 'health', 'injury', 'network', 'nature', 'other'] as const;

/** The one-character colour families of the design; each topic has one. */
export const hues = ['water', 'fire', 'grape', 'leaf', 'sun', 'earth'] as const;

/** A short name written by the author, under which saved progress and links survive retitling. */
export const idSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id 只能用小写字母、数字和连字符 → 例如 call-for-help');

/** `<topic>/<slug>`, as in the folders of `lessons/` and `quizzes/`. */
export const pathIdSchema = z
	.string()
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, '要写成“主题/名字” → 例如 drowning/friend-in-water');

/** A sentence that people read: not empty, no space at either end. */
export const textSchema = z.string('这里要写一句话 → 用引号括起来也可以').trim().min(1, '这里不能空着 → 写一句话');

/** Questions as readers ask them, for search: short, and not too many to keep true. */
export const asksSchema = z
	.array(textSchema.max(40, '这句问话太长 → 40 个字以内，像平时说话'))
	.min(1, '至少写一句，或者删掉 asks')
	.max(40, '最多 40 句 → 留下别人最会问的');

/** A calendar day, `YYYY-MM-DD`, kept as text so that no time zone can move it. */
export const daySchema = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z
		.string('要写日期 → 例如 2026-11-22')
		.regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 年-月-日 → 例如 2026-11-22')
		.refine(isRealDay, '日历上没有这一天 → 核对月份和日子'),
);

/** A day of any year, `MM-DD`. */
export const monthDaySchema = z
	.string('要写月和日 → 例如 "09-01"')
	.regex(/^\d{2}-\d{2}$/, '要写成 月-日 → 例如 "09-01"')
	.refine((value) => isRealDay(`2024-${value}`), '日历上没有这一天 → 核对月份和日子');

function isRealDay(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}

export type Stage = (typeof stages)[number];
export type GuidelineModule = (typeof guidelineModules)[number];
export type Hue = (typeof hues)[number];
