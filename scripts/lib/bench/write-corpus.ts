/** Writes the made-up lessons to disk, once for each of the three that are compared. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../settings.ts';
import type { CorpusLesson } from './corpus.ts';
import { barePage, ourLesson, peerPage } from './corpus-markup.ts';

/** The sentences that all lessons are made of. */
export function readSentences(): string[] {
	return readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8')
		.trim()
		.split(/\r?\n/);
}

/**
 * A whole content folder: registers and words are the project's own, the lessons are made up, and there are no quizzes
 * and no campaigns. `today` is the day on which the lessons say they were checked.
 */
export function writeContent(folder: string, lessons: CorpusLesson[], today: string): void {
	rmSync(folder, { recursive: true, force: true });
	const kept = ['guideline.yaml', 'helplines.yaml', 'site.yaml', 'topics.yaml', 'words'];
	for (const name of kept) cpSync(join(root, 'content', name), join(folder, name), { recursive: true });
	const sources = writeSources(folder);
	for (const lesson of lessons) write(join(folder, 'lessons', nameOf(lesson)), ourLesson(lesson, sources, today));
}

/** The register of sources may hold only what is used: four for the lessons, and those of the other registers. */
function writeSources(folder: string): string[] {
	const register = parse(readFileSync(join(root, 'content', 'sources.yaml'), 'utf8')) as { id: string }[];
	const others = ['guideline.yaml', 'helplines.yaml', 'site.yaml'].map((name) =>
		readFileSync(join(folder, name), 'utf8'),
	);
	const named = new Set([...others.join('\n').matchAll(/\bsource: *([\w-]+)/g)].map(([, id]) => id));
	const cited = register.slice(0, 4).map(({ id }) => id);
	const used = register.filter(({ id }) => named.has(id) || cited.includes(id));
	write(join(folder, 'sources.yaml'), stringify(used));
	return cited;
}

/** The pages of a Starlight site; `folder` is its `src/content/docs`. */
export function writeDocs(folder: string, lessons: CorpusLesson[]): void {
	rmSync(folder, { recursive: true, force: true });
	for (const lesson of lessons) write(join(folder, nameOf(lesson)), peerPage(lesson));
}

/** One lesson as `index.html`. */
export function writeBare(folder: string, lesson: CorpusLesson): void {
	write(join(folder, 'index.html'), barePage(lesson));
}

function nameOf({ topic, slug }: CorpusLesson): string {
	return `${topic}/${slug}.mdx`;
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
