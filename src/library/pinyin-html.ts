/** HTML for the youngest: each Chinese character of the text becomes a ruby with its reading. */
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { pinyin } from 'pinyin-pro';
import { sound } from '../domain/pinyin.ts';
import type { PinyinList } from '../schemas/pinyin.ts';

type Root = ReturnType<typeof fromHtml>;
type Node = Root | Root['children'][number];

/**
 * Takes and gives a piece of a page. Drawings, numbers of sources and what a school filled in (`data-filled-in`) stay
 * as they are: names of people and places are read in ways that no list of ours knows.
 */
export function withPinyin(html: string, list: PinyinList): string {
	const tree = fromHtml(html, { fragment: true });
	addReadings(tree, list);
	return toHtml(tree);
}

const left = new Set(['svg', 'script', 'style', 'ruby', 'sup']);

const isLeft = ({ tagName, properties }: { tagName: string; properties: object }): boolean =>
	left.has(tagName) || 'dataFilledIn' in properties;

function addReadings(node: Node, list: PinyinList): void {
	if (!('children' in node)) return;
	node.children = node.children.flatMap((child) => {
		if (child.type === 'text') return oneBox(rubies(child.value, list));
		if (child.type !== 'element' || !isLeft(child)) addReadings(child, list);
		return [child];
	}) as typeof node.children;
}

/** Text is one box to its parent, also where that lays its children out in a row; so must be what it becomes. */
function oneBox(parts: Root['children']): Root['children'] {
	return parts.length < 2 ? parts : [element('span', parts)];
}

function rubies(text: string, list: PinyinList): Root['children'] {
	return sound(text, list, lookUp).map(({ text: value, reading }) => {
		const words = { type: 'text' as const, value };
		if (reading === undefined) return words;
		return element('ruby', [words, element('rt', [{ type: 'text', value: reading }])]);
	});
}

function element(tagName: string, children: Root['children']): Root['children'][number] {
	return { type: 'element', tagName, properties: {}, children: children as never };
}

/** Tones as they stand in a dictionary: 一 and 不 are not bent by the word that follows (GB/T 16159). */
function lookUp(text: string): string[] {
	return pinyin(text, { type: 'array', toneSandhi: false });
}
