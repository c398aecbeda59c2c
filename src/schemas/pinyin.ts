/** `content/pinyin.yaml`: how characters with several readings are read in the lessons for the youngest. */
import { z } from 'astro/zod';

const syllable = '[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]+';
const han = /^\p{Script=Han}+$/u;

const readingSchema = z
	.string('读音要写成带声调的拼音 → 例如 zhòng shǔ')
	.regex(new RegExp(`^${syllable}( ${syllable})*$`), '读音要写成带声调的拼音，一个字一节，中间空一格 → 例如 zhòng shǔ');

export const pinyinSchema = z
	.strictObject({
		/** Character → the one reading it has in the lessons wherever no word below says otherwise: `大: dà`. */
		alone: z.record(z.string().regex(/^\p{Script=Han}$/u, '这里一行一个字 → 词写到 words 里'), readingSchema),
		/** Word → its reading, a syllable for each character: `中暑: zhòng shǔ`. Longer words go before shorter ones. */
		words: z.record(z.string().regex(han, '词里只写汉字'), readingSchema),
	})
	.superRefine(({ alone, words }, context) => {
		for (const [part, list] of Object.entries({ alone, words })) {
			for (const [word, reading] of Object.entries(list)) {
				const [characters, syllables] = [[...word].length, reading.split(' ').length];
				if (characters === syllables) continue;
				const message = `“${word}”是 ${characters} 个字，读音有 ${syllables} 节 → 一个字写一节，中间空一格`;
				context.addIssue({ code: 'custom', path: [part, word], message });
			}
		}
	});

export type PinyinList = z.infer<typeof pinyinSchema>;
