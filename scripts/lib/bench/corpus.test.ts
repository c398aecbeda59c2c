import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../check/check-content.ts';
import { corpusTopics, makeLessons } from './corpus.ts';
import { barePage, ourLesson, peerPage } from './corpus-markup.ts';
import { readSentences, writeContent } from './write-corpus.ts';

const today = '2026-11-22';
const sentences = readSentences();
const lessons = makeLessons(12, sentences);

test('the sentences are about two hundred, all different', () => {
	expect(sentences.length).toBeGreaterThanOrEqual(200);
	expect(new Set(sentences).size).toBe(sentences.length);
});

test('the same lessons come out every time, and fewer are the beginning of more', () => {
	expect(makeLessons(12, sentences)).toEqual(lessons);
	expect(makeLessons(3, sentences)).toEqual(lessons.slice(0, 3));
});

test('a lesson has about 3,000 characters, six sections, a table, a list and a quotation', () => {
	for (const { sections } of lessons) {
		const blocks = sections.flatMap((section) => section.blocks);
		const kinds = blocks.map(({ kind }) => kind).filter((kind) => kind !== 'paragraph');
		expect(sections).toHaveLength(6);
		expect(kinds).toEqual(['table', 'list', 'quotation']);
		const letters = JSON.stringify(sections).match(/\p{Script=Han}/gu)?.length;
		expect(letters).toBeGreaterThan(2300);
		expect(letters).toBeLessThan(3500);
	}
});

test('the lessons are spread evenly over the topics', () => {
	expect(lessons.slice(0, 6).map(({ topic }) => topic)).toEqual([...corpusTopics]);
});

test('all three say the same words', () => {
	const [lesson] = lessons;
	if (!lesson) throw new Error('no lesson');
	const all = [ourLesson(lesson, ['letter'], today), peerPage(lesson), barePage(lesson)];
	const words = lesson.sections.flatMap(({ title, blocks }) => [title, ...blocks.map(firstWords)]);
	for (const text of all) expect(words.filter((word) => !text.includes(word))).toEqual([]);
	expect(peerPage(lesson)).not.toContain('Cite');
});

test('our content check has nothing against the folder', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	writeContent(folder, lessons, today);
	const problems = await checkContent(folder, { today });
	rmSync(folder, { recursive: true });
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

function firstWords(block: (typeof lessons)[0]['sections'][0]['blocks'][0]): string {
	if (block.kind === 'table') return block.rows[0]?.[1] ?? '';
	return block.kind === 'list' ? (block.items[0]?.[1] ?? '') : block.text;
}
