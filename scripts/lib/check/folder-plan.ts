/** What may stand in the content folder, and the schema of each kind of file. */
import type { z } from 'astro/zod';
import { campaignSchema } from '../../../src/schemas/campaign.ts';
import { checklistSchema } from '../../../src/schemas/checklist.ts';
import { drillSchema } from '../../../src/schemas/drill.ts';
import { emergencySchema } from '../../../src/schemas/emergency.ts';
import { glossarySchema } from '../../../src/schemas/glossary.ts';
import { guidelineSchema } from '../../../src/schemas/guideline.ts';
import { helplinesSchema } from '../../../src/schemas/helplines.ts';
import { lessonSchema } from '../../../src/schemas/lesson.ts';
import { noticeSchema } from '../../../src/schemas/notice.ts';
import { numbersSchema } from '../../../src/schemas/numbers.ts';
import { pinyinSchema } from '../../../src/schemas/pinyin.ts';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { sourcesSchema } from '../../../src/schemas/sources.ts';
import { topicsSchema } from '../../../src/schemas/topics.ts';
import { wordsSchema } from '../../../src/schemas/words.ts';

/** The single files; each must be there. */
export const singleFiles = ['site', 'topics', 'sources', 'helplines', 'guideline'] as const;
export type SingleFile = (typeof singleFiles)[number];
export type FileKind =
	| SingleFile
	| 'glossary'
	| 'numbers'
	| 'pinyin'
	| 'words'
	| 'lesson'
	| 'quiz'
	| 'campaign'
	| 'emergency'
	| 'drill'
	| 'notice'
	| 'checklist';

export const schemaOf: Record<FileKind, z.ZodType> = {
	site: siteSchema,
	topics: topicsSchema,
	sources: sourcesSchema,
	helplines: helplinesSchema,
	guideline: guidelineSchema,
	glossary: glossarySchema,
	numbers: numbersSchema,
	pinyin: pinyinSchema,
	words: wordsSchema,
	lesson: lessonSchema,
	quiz: quizSchema,
	campaign: campaignSchema,
	emergency: emergencySchema,
	drill: drillSchema,
	notice: noticeSchema,
	checklist: checklistSchema,
};

/** Kinds whose texts may call a shared number by its name; registers stand alone, so that a school can take one over. */
export const mayCallNumbers: ReadonlySet<FileKind> = new Set([
	'lesson',
	'quiz',
	'campaign',
	'emergency',
	'drill',
	'notice',
	'checklist',
]);

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const places: [RegExp, FileKind | 'picture' | 'ignored'][] = [
	[new RegExp(`^(?:${singleFiles.join('|')})\\.yaml$`), 'site'],
	[/^README\.md$/, 'ignored'],
	[/^glossary\.yaml$/, 'glossary'],
	[/^numbers\.yaml$/, 'numbers'],
	[/^pinyin\.yaml$/, 'pinyin'],
	[/^words\/[a-z]{2}(?:-[A-Z]{2})?\.yaml$/, 'words'],
	[new RegExp(`^lessons/${name}/${name}\\.mdx$`), 'lesson'],
	[new RegExp(`^quizzes/${name}/${name}\\.yaml$`), 'quiz'],
	[new RegExp(`^campaigns/${name}\\.mdx$`), 'campaign'],
	[new RegExp(`^emergencies/${name}\\.yaml$`), 'emergency'],
	[new RegExp(`^drills/${name}\\.yaml$`), 'drill'],
	[new RegExp(`^notices/${name}\\.yaml$`), 'notice'],
	[new RegExp(`^checklists/${name}\\.yaml$`), 'checklist'],
	[new RegExp(`^pictures/(?:${name}/)*${name}\\.(?:svg|png|jpg|webp)$`), 'picture'],
];

/** What a file of the content folder is, by its path; undefined when it has no place there. */
export function kindOf(path: string): FileKind | 'picture' | 'ignored' | undefined {
	const kind = places.find(([pattern]) => pattern.test(path))?.[1];
	return kind === 'site' ? (path.slice(0, -'.yaml'.length) as SingleFile) : kind;
}

const folders: Record<string, string> = {
	lessons: '课文要放在 lessons/<主题>/<名字>.mdx，名字用小写英文和连字符',
	quizzes: '测验要放在 quizzes/<主题>/<名字>.yaml，名字用小写英文和连字符',
	campaigns: '活动要放在 campaigns/<名字>.mdx，名字用小写英文和连字符',
	emergencies: '紧急卡片要放在 emergencies/<名字>.yaml，名字用小写英文和连字符',
	notices: '安全提示要放在 notices/<名字>.yaml，名字用小写英文和连字符',
	checklists: '清单要放在 checklists/<名字>.yaml，名字用小写英文和连字符',
	drills: '演练要放在 drills/<名字>.yaml，名字用小写英文和连字符',
	words: '界面文字要放在 words/zh-CN.yaml',
	pictures: '图要放在 pictures/<主题>/<名字>.svg（或 png、jpg、webp），名字用小写英文和连字符',
};

/** What to tell an author about a file that has no place. */
export function strayFileSentence(path: string): string {
	const [folder = '', ...rest] = path.split('/');
	if (folder in folders) return `这个文件放错了地方，或者名字不对 → ${folders[folder]}`;
	const allowed = `${Object.keys(folders).join('、')} 文件夹和 ${[...singleFiles, 'glossary', 'numbers', 'pinyin'].map((file) => `${file}.yaml`).join('、')}`;
	return rest.length > 0
		? `没有 ${folder} 这种文件夹 → 这里只放 ${allowed}`
		: `这个文件不属于这里 → 这里只放 ${allowed}`;
}
