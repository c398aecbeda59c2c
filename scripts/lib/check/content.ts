/** The content folder as the rules see it: every file parsed once. */
import type { DataFile } from './cursor.ts';
import type { FileKind, SingleFile } from './folder-plan.ts';
import type { Heading } from './headings.ts';
import type { LessonTree } from './lesson-tree.ts';
import type { Problem } from './problem.ts';
import type { SourceText } from './source-text.ts';
import type { Tag, Visited } from './tree-walk.ts';

/** A lesson or a campaign: front matter and body. */
export type Page = DataFile &
	LessonTree & {
		kind: 'lesson' | 'campaign';
		/** `<topic>/<slug>` of a lesson, `<slug>` of a campaign. */
		id: string;
		source: SourceText;
		headings: Heading[];
		/** Its components, in reading order. */
		tags: Visited<Tag>[];
	};

/** A quiz, a drill or a checklist; `id` is `<topic>/<slug>` of a quiz, `<slug>` of the others. */
export type QuizFile = DataFile & { id: string };

export type Content = {
	/** The day of the check, `YYYY-MM-DD`. */
	today: string;
	/** Single files that could be read. */
	single: Partial<Record<SingleFile, DataFile>>;
	words: DataFile[];
	lessons: Page[];
	campaigns: Page[];
	quizzes: QuizFile[];
	emergencies: DataFile[];
	drills: QuizFile[];
	notices: DataFile[];
	checklists: QuizFile[];
	/** How people say things; a school may leave it out. */
	glossary?: DataFile;
	/** Numbers that several pages tell; a school may leave it out. */
	numbers?: DataFile;
	/** How characters with several readings are read; a school may leave it out and uses the project's. */
	pinyin?: DataFile;
	/** Names that `<Figure picture>` may use. */
	pictures: Set<string>;
	/** Everything with a schema. */
	dataFiles: { kind: FileKind; file: DataFile }[];
	/** What was found while reading. */
	problems: Problem[];
};

/** A rule looks at the whole content and says what is wrong. It never reads files or the clock. */
export type Rule = (content: Content) => Problem[];

/** Lessons and campaigns: everything written with the lesson kit. */
export function pagesOf(content: Content): Page[] {
	return [...content.lessons, ...content.campaigns];
}
