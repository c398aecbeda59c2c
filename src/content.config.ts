/** Wiring only: which files of the content folder make which collection. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentFiles } from './library/content-files.ts';
import { campaignSchema } from './schemas/campaign.ts';
import { checklistSchema } from './schemas/checklist.ts';
import { drillSchema } from './schemas/drill.ts';
import { emergencySchema } from './schemas/emergency.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { guidelineSchema } from './schemas/guideline.ts';
import { helplineSchema } from './schemas/helplines.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { noticeSchema } from './schemas/notice.ts';
import { pinyinSchema } from './schemas/pinyin.ts';
import { quizSchema } from './schemas/quiz.ts';
import { siteSchema } from './schemas/site.ts';
import { sourceSchema } from './schemas/sources.ts';
import { topicSchema } from './schemas/topics.ts';
import { wordsSchema } from './schemas/words.ts';

const base = import.meta.env.CONTENT_DIR as string;
/** A school that has not written its own words, glossary or readings uses the project's. */
const [wordsBase, glossaryBase, pinyinBase] = ['words', 'glossary.yaml', 'pinyin.yaml'].map((name) =>
	existsSync(join(base, name)) ? base : 'content',
);

/** `lessons/fire/feel-the-door.mdx` → `fire/feel-the-door`. */
const withoutFolder = ({ entry }: { entry: string }) => entry.replace(/^[^/]+\//, '').replace(/\.[^.]+$/, '');
const many = (pattern: string) => contentFiles(base, pattern, (entry) => withoutFolder({ entry }));

/** A file that holds one object becomes a collection with the one entry `it`. */
const one = (name: string) => file(`${base}/${name}`, { parser: (text) => ({ it: parse(text) }) });

/** A file that holds a list becomes a collection keyed by `key`; `order` is the place in the file. */
const list = <Shape extends z.ZodRawShape>(name: string, key: string, schema: z.ZodObject<Shape>) =>
	defineCollection({
		loader: file(`${base}/${name}`, {
			parser: (text) =>
				(parse(text) as Record<string, string>[]).map((row, order) => ({
					...row,
					id: row[key] as string,
					order,
				})),
		}),
		schema: schema.extend({ id: z.string(), order: z.number() }),
	});

export const collections = {
	lessons: defineCollection({ loader: many('lessons/*/*.mdx'), schema: lessonSchema }),
	quizzes: defineCollection({ loader: many('quizzes/*/*.yaml'), schema: quizSchema }),
	campaigns: defineCollection({ loader: many('campaigns/*.mdx'), schema: campaignSchema }),
	emergencies: defineCollection({ loader: many('emergencies/*.yaml'), schema: emergencySchema }),
	drills: defineCollection({ loader: many('drills/*.yaml'), schema: drillSchema }),
	checklists: defineCollection({ loader: many('checklists/*.yaml'), schema: checklistSchema }),
	notices: defineCollection({ loader: many('notices/*.yaml'), schema: noticeSchema }),
	words: defineCollection({
		loader: glob({ base: wordsBase, pattern: 'words/*.yaml', generateId: withoutFolder }),
		schema: wordsSchema,
	}),
	topics: list('topics.yaml', 'id', topicSchema),
	sources: list('sources.yaml', 'id', sourceSchema),
	helplines: list('helplines.yaml', 'number', helplineSchema),
	site: defineCollection({ loader: one('site.yaml'), schema: siteSchema }),
	glossary: defineCollection({
		loader: file(`${glossaryBase}/glossary.yaml`, { parser: (text) => ({ it: { entries: parse(text) as unknown } }) }),
		schema: z.strictObject({ entries: glossarySchema }),
	}),
	pinyin: defineCollection({
		loader: file(`${pinyinBase}/pinyin.yaml`, { parser: (text) => ({ it: parse(text) }) }),
		schema: pinyinSchema,
	}),
	guideline: defineCollection({ loader: one('guideline.yaml'), schema: guidelineSchema }),
};
