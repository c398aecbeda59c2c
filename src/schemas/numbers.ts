/**
 * `content/numbers.yaml`: numbers that several pages tell. A text says `〔烫伤冲水〕` where the number is to stand, so
 * that changing it here changes it everywhere.
 */
import { z } from 'astro/zod';
import { idSchema, textSchema } from './shared.ts';

export const numberSchema = z.strictObject({
	/** How texts call it, in Chinese characters: 烫伤冲水 is written 〔烫伤冲水〕. */
	name: z.string('这里要写一个名字').regex(/^\p{Script=Han}{2,8}$/u, '名字只用 2 到 8 个汉字 → 例如 烫伤冲水'),
	/** What stands in its place: 20 分钟. It is put into YAML and Markdown alike, so it holds none of their marks. */
	value: textSchema
		.max(20, '太长了 → 只写数字和单位，例如 20 分钟')
		.regex(/^[\p{L}\p{N} .、–/%℃]+$/u, '只写数字和单位，不写冒号、引号、括号 → 例如 20 分钟')
		.regex(/[\p{L}%℃]/u, '还要写单位 → 例如 20 分钟'),
	/** Other ways in which people write it: 半小时. */
	also: z.array(textSchema).optional(),
	/** What it is the number of, for whoever changes it. */
	about: textSchema,
	/** Words by which a sentence is about it: one that holds them all and writes the number out is told. */
	words: z.array(textSchema).min(1, '至少写一个词 → 例如 凉水'),
	/** Id of the source. */
	source: idSchema,
});

export const numbersSchema = z.array(numberSchema);

export type SharedNumber = z.infer<typeof numberSchema>;
