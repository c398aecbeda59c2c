/** What a lesson's pages show around its text: sources, neighbours, the lesson after a quiz. */
import type { Source } from '../schemas/sources.ts';
import { type LessonEntry, lessonsByTopic, sources, topicOf } from './content.ts';

/** The named sources, in the order of the names: their index is their number. */
export async function sourcesOf(ids: string[]): Promise<Source[]> {
	const all = await sources();
	return ids.flatMap((id) => all.find((source) => source.id === id) ?? []);
}

/** Lessons before and after this one within its topic. */
export async function neighbours(
	lesson: LessonEntry,
): Promise<{ previous: LessonEntry | undefined; next: LessonEntry | undefined }> {
	const topic = (await lessonsByTopic()).get(topicOf(lesson)) ?? [];
	const here = topic.findIndex(({ id }) => id === lesson.id);
	return { previous: topic[here - 1], next: topic[here + 1] };
}
