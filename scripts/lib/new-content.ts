/** Writes a new lesson, quiz, campaign, drill, checklist or notice from its template into a content folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { campaignSchema } from '../../src/schemas/campaign.ts';
import { checklistSchema } from '../../src/schemas/checklist.ts';
import { drillSchema } from '../../src/schemas/drill.ts';
import { lessonSchema } from '../../src/schemas/lesson.ts';
import { noticeSchema } from '../../src/schemas/notice.ts';
import { quizSchema } from '../../src/schemas/quiz.ts';
import { idSchema } from '../../src/schemas/shared.ts';
import type { Content } from './check/content.ts';
import { at, each, text, top } from './check/cursor.ts';
import { knownIds, unknownId } from './check/known-ids.ts';
import { sectionTitles } from './check/rules/lessons.ts';
import { PlainError } from './say.ts';
import { campaignTemplate } from './templates/campaign.ts';
import { checklistTemplate } from './templates/checklist.ts';
import { drillTemplate } from './templates/drill.ts';
import { lessonTemplate } from './templates/lesson.ts';
import { noticeTemplate } from './templates/notice.ts';
import { quizTemplate } from './templates/quiz.ts';
import { placeholder } from './templates/write.ts';

export const newKinds = {
	lesson: '一课',
	quiz: '一份测验',
	campaign: '一次活动',
	drill: '一个演练',
	checklist: '一份清单',
	notice: '一条提示',
} as const;
export type NewKind = keyof typeof newKinds;
/** What was asked: the kind, its topic, its name in the address, its title. */
export type Answers = { kind: NewKind; topic: string; slug: string; title: string };

const titleSchemas = {
	lesson: lessonSchema.shape.title,
	quiz: quizSchema.shape.title,
	campaign: campaignSchema.shape.title,
	drill: drillSchema.shape.title,
	checklist: checklistSchema.shape.title,
	notice: noticeSchema.shape.title,
};

/** What is wrong with one answer, as a sentence; undefined when it will do. */
export function answerFault(content: Content, key: keyof Answers, answer: string, kind: NewKind): string | undefined {
	if (key === 'kind')
		return answer in newKinds ? undefined : `没有“${answer}”这一种 → 写 ${Object.keys(newKinds).join('、')} 中的一个`;
	if (key === 'topic') return unknownId(knownIds(content), 'topic', answer);
	const result = (key === 'slug' ? idSchema : titleSchemas[kind]).safeParse(answer);
	return result.error?.issues[0]?.message;
}

/** Writes the files and returns their paths in the folder. Throws PlainError when one is there already. */
export async function writeNew(folder: string, content: Content, answers: Answers): Promise<string[]> {
	const files = Object.entries(newFiles(content, answers));
	for (const [path, text] of files) await writeOnce(join(folder, path), path, text);
	return files.map(([path]) => path);
}

function newFiles(content: Content, answers: Answers): Record<string, string> {
	const source = first(knownIds(content).source, 'sources.yaml 里还没有来源 → 先登记一个');
	const { title, topic, slug } = answers;
	const id = `${topic}/${slug}`;
	const facts = { title, topic, today: content.today, source };
	if (answers.kind === 'campaign') return { [`campaigns/${slug}.mdx`]: campaign(content, answers) };
	if (answers.kind === 'drill') return { [`drills/${slug}.yaml`]: drillTemplate(facts) };
	if (answers.kind === 'checklist') return { [`checklists/${slug}.yaml`]: checklistTemplate(facts) };
	if (answers.kind === 'notice') {
		return { [`notices/${slug}.yaml`]: noticeTemplate({ ...facts, helpline: firstHelpline(content) }) };
	}
	const lesson = content.lessons.find((page) => page.id === id);
	const section =
		(lesson && sectionTitles(lesson)[0]) ?? (answers.kind === 'lesson' ? '做什么' : placeholder('课文里的一节'));
	const quiz = { [`quizzes/${id}.yaml`]: quizTemplate({ title, lesson: id, source, section }) };
	if (answers.kind === 'quiz') return quiz;
	const scored = isScored(content, topic);
	const page = lessonTemplate({ title, today: content.today, source, quiz: scored ? id : undefined });
	// A scored lesson and its quiz point at each other, so they are made together.
	return { [`lessons/${id}.mdx`]: page, ...(scored ? quiz : {}) };
}

function campaign(content: Content, { title, topic }: Answers): string {
	const known = knownIds(content);
	const ofTopic = (ids: Set<string> | undefined) =>
		new Set([...(ids ?? [])].toSorted((a, b) => Number(b.startsWith(`${topic}/`)) - Number(a.startsWith(`${topic}/`))));
	return campaignTemplate({
		title,
		topic,
		lesson: first(ofTopic(known.lesson), '还没有一课可以放进活动 → 先运行 npm run new -- lesson'),
		picture: first(ofTopic(known.picture), '还没有图 → 先把一张图放进 pictures/'),
		helpline: firstHelpline(content),
	});
}

function firstHelpline(content: Content): string {
	return first(knownIds(content).helpline, 'helplines.yaml 里还没有号码 → 先登记一个');
}

function isScored(content: Content, id: string): boolean {
	const topics = content.single.topics ? each(top(content.single.topics)) : [];
	return !topics.some((topic) => text(at(topic, 'id')) === id && at(topic, 'scored').value === false);
}

function first(ids: Set<string> | undefined, otherwise: string): string {
	const [id] = ids ?? [];
	if (id === undefined) throw new PlainError(otherwise);
	return id;
}

async function writeOnce(file: string, path: string, text: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'EEXIST' ? new PlainError(`${path} 已经有了，没有动它 → 换一个名字，或者直接打开它改`) : error;
	});
}
