/** The content folder as the pages see it: each collection read once per build. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Question } from '../schemas/quiz.ts';

export type LessonEntry = CollectionEntry<'lessons'>;
export type QuizEntry = CollectionEntry<'quizzes'>;
export type CampaignEntry = CollectionEntry<'campaigns'>;
export type NoticeEntry = CollectionEntry<'notices'>;
export type DrillEntry = CollectionEntry<'drills'>;
export type ChecklistEntry = CollectionEntry<'checklists'>;

/** In development a changed file must show, so nothing is remembered there. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
	let value: Promise<Value> | undefined;
	return () => (import.meta.env.PROD ? (value ??= read()) : read());
}

export const topics = once(async () => inOrder(await getCollection('topics')));
export const sources = once(async () => inOrder(await getCollection('sources')));
export const helplines = once(async () => inOrder(await getCollection('helplines')));
export const guideline = once(async () => theOnly(await getCollection('guideline')));
export const glossary = once(async () => theOnly(await getCollection('glossary')).entries);
export const pinyinList = once(async () => theOnly(await getCollection('pinyin')));
export const site = once(async () => theOnly(await getCollection('site')));
/** Quizzes by id; those of withdrawn lessons are withdrawn with them. */
export const quizzes = once(async () => {
	const current = await lessonsById();
	return byId((await getCollection('quizzes')).filter(({ data }) => current.has(data.lesson)));
});

/** The question of `fire/out-then-call#smoke-kitchen`; `undefined` when it is withdrawn with its lesson. */
export async function questionById(id: string): Promise<Question | undefined> {
	const [quizId, questionId] = id.split('#');
	return (await quizzes()).get(quizId as string)?.data.questions.find((question) => question.id === questionId);
}

/** Every lesson that has a page, withdrawn ones too, in the order of the topics, then youngest readers first. */
export const lessonPages = once(async () => {
	const [entries, order] = [await getCollection('lessons'), (await topics()).map((topic) => topic.id)];
	return entries.sort((a, b) => order.indexOf(topicOf(a)) - order.indexOf(topicOf(b)) || youngestFirst(a, b));
});
/** The lessons that hold, in the same order; lists show no others. */
export const lessons = once(async () => (await lessonPages()).filter(({ data }) => !data.withdrawn));
/** The lessons that hold, by topic. */
export const lessonsByTopic = once(async () => {
	const groups = new Map<string, LessonEntry[]>();
	for (const lesson of await lessons()) {
		const group = groups.get(topicOf(lesson)) ?? [];
		group.push(lesson);
		groups.set(topicOf(lesson), group);
	}
	return groups;
});
/** The lessons that have an edition with readings. */
export const lessonsForTheYoungest = once(async () =>
	(await lessons()).filter(({ data }) => data.stages.includes('lower-primary')),
);
export const lessonsById = once(async () => byId(await lessons()));

/** Campaigns in the order of the school year, which begins in September. */
export const campaigns = once(async () => {
	const entries = await getCollection('campaigns');
	return entries.sort((a, b) => schoolMonth(a) - schoolMonth(b));
});

/** Topics that have at least one lesson. */
export const taughtTopics = once(async () => {
	const taught = new Set((await lessons()).map(topicOf));
	return (await topics()).filter((topic) => taught.has(topic.id));
});

export const emergencies = once(() => getCollection('emergencies'));
export const notices = once(() => getCollection('notices'));

/** Drills in the order of their topics. */
export const drills = once(async () => byTopic(await getCollection('drills')));
/** Checklists in the order of their topics. */
export const checklists = once(async () => byTopic(await getCollection('checklists')));

/** Topics that have a page: those with a lesson, and those that say what to do at this moment. */
export const topicsWithPage = once(async () => {
	const named = new Set([...(await lessons()).map(topicOf), ...(await emergencies()).map(({ data }) => data.topic)]);
	return (await topics()).filter((topic) => named.has(topic.id));
});

/** `fire/feel-the-door` → `fire`. */
export function topicOf(entry: { id: string }): string {
	return entry.id.split('/')[0] as string;
}

async function byTopic<Entry extends { id: string; data: { topic: string } }>(entries: Entry[]): Promise<Entry[]> {
	const order = (await topics()).map(({ id }) => id);
	const place = ({ data }: Entry) => order.indexOf(data.topic);
	return entries.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

function inOrder<Data extends { order: number }>(entries: { data: Data }[]): Data[] {
	return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

function theOnly<Data>(entries: { data: Data }[]): Data {
	return (entries[0] as { data: Data }).data;
}

function byId<Entry extends { id: string }>(entries: Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

const ages = ['lower-primary', 'upper-primary', 'middle', 'high', 'college', 'parent', 'teacher'];
function youngestFirst(a: LessonEntry, b: LessonEntry): number {
	return ages.indexOf(a.data.stages[0] as string) - ages.indexOf(b.data.stages[0] as string) || (a.id < b.id ? -1 : 1);
}

function schoolMonth({ data: { window } }: CampaignEntry): number {
	const month = window.kind === 'dates' ? Number(window.from.slice(0, 2)) : window.month;
	const day = window.kind === 'dates' ? Number(window.from.slice(3)) : 15;
	return ((month + 3) % 12) * 31 + day;
}
