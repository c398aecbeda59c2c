/** Lessons for the youngest have an edition with readings: each character with several is on the reviewed list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { polyphonic } from 'pinyin-pro';
import { parse } from 'yaml';
import { openReadings } from '../../../../src/domain/pinyin.ts';
import { type PinyinList, pinyinSchema } from '../../../../src/schemas/pinyin.ts';
import { root } from '../../settings.ts';
import type { Content, Page, Rule } from '../content.ts';
import { at, each, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';
import { problemAt, type Problem } from '../problem.ts';
import { attributeOffset, attributeText, isTag, offsetOf, walk } from '../tree-walk.ts';

export const pinyin: Rule = (content) => {
	const list = listOf(content);
	return list === undefined ? [] : content.lessons.filter(isForTheYoungest).flatMap((lesson) => openIn(lesson, list));
};

/** The folder's own list, else the project's; undefined when it is not in order, which the schema says. */
function listOf({ pinyin: file }: Content): PinyinList | undefined {
	const written: unknown = file
		? file.yaml.document.toJS()
		: parse(readFileSync(join(root, 'content', 'pinyin.yaml'), 'utf8'));
	return pinyinSchema.safeParse(written).data;
}

const isForTheYoungest = (lesson: Page): boolean =>
	each(at(top(lesson), 'stages')).some((stage) => text(stage) === 'lower-primary');

/** One message for each character of a lesson, at its first place: the list is mended once for all of them. */
function openIn(lesson: Page, list: PinyinList): Problem[] {
	const seen = new Set<string>();
	return shownTexts(lesson).flatMap(({ value, offset }) =>
		openReadings(value, list, (character) => readingsOf(character).length > 1)
			.filter(({ character }) => !seen.has(character) && seen.add(character))
			.map(({ character, place }) => problemAt(lesson.source, offset + place, sentence(character, value, place))),
	);
}

function sentence(character: string, around: string, place: number): string {
	const near = around.slice(Math.max(0, place - 4), place + 5);
	return `“${near}”里的“${character}”有几个读音（${readingsOf(character).join('、')}）→ 在 pinyin.yaml 的 words 里加上这个词和读音`;
}

const readingsOf = (character: string): string[] => (polyphonic(character)[0] ?? '').split(' ');

/** What the edition shows: title, text, and what components show of their attributes; nothing for teachers. */
function shownTexts(lesson: Page): { value: string; offset: number }[] {
	const inFront = ['title', 'summary'].map((key) => at(top(lesson), key));
	const texts = inFront.flatMap((cursor) => placed(lesson, cursor));
	for (const { node, parents } of walk(lesson.tree)) {
		if ([...parents, node].some((each) => isTag(each) && hidden.has(each.name ?? ''))) continue;
		if (node.type === 'text') texts.push({ value: node.value, offset: offsetOf(node) });
		if (!isTag(node)) continue;
		for (const name of ['title', 'caption', 'means']) {
			const value = attributeText(node, name);
			if (value !== undefined) texts.push({ value, offset: attributeOffset(node, name) + name.length + 2 });
		}
	}
	return texts;
}

const hidden = new Set(['TeacherNote', 'Question']);

function placed(lesson: Page, cursor: Cursor): { value: string; offset: number }[] {
	const value = text(cursor);
	return value === undefined ? [] : [{ value, offset: Math.max(0, lesson.text.indexOf(value)) }];
}
