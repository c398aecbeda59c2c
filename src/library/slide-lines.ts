/** Words of a lesson as lines for the projector: a sentence each, without citations and links, in HTML. */
import { toHtml } from 'hast-util-to-html';
import { type Line, widthOf } from '../domain/slide-room.ts';
import { type Node, wordsOf } from './lesson-body.ts';

/** What a lesson's text may ask for by id. */
export type Known = {
	/** Words of a local fact. */
	fact: (id: string) => string;
};

/** Lines of a paragraph, a list, a table or a quotation. */
export function linesOf(node: Node, known: Known): Line[] {
	switch (node.tagName) {
		case 'ul':
		case 'ol':
			return itemsOf(node).map((item, index) => ({
				...lineOf(inlineOf(item), known),
				mark: node.tagName === 'ol' ? index + 1 : 'dot',
			}));
		case 'table':
			return find(node, 'tr').map((row) => lineOf(joined(find(row, 'td', 'th')), known));
		case 'blockquote':
			return elements(node).flatMap((child) => linesOf(child, known));
		default:
			return sentencesOf(clean(node.children ?? [], known)).map(asLine);
	}
}

/** One line of all that stands in the nodes. */
function lineOf(nodes: Node[], known: Known): Line {
	return asLine(trim(clean(nodes, known)));
}

function asLine(nodes: Node[]): Line {
	const words = nodes.map(wordsOf).join('');
	const html = toHtml({ type: 'root', children: nodes } as Parameters<typeof toHtml>[0]);
	return { html, width: widthOf(words), ...(/[：:]$/.test(words) && { leads: true }) };
}

/** Plain nodes only: what is not for the class is gone, what the kit draws is drawn. */
function clean(nodes: Node[], known: Known): Node[] {
	return nodes.flatMap((node): Node[] => {
		if (node.type === 'text') return [{ ...node, value: node.value?.replace(/\s*\n\s*/g, '') ?? '' }];
		const children = clean(node.children ?? [], known);
		if (node.tagName === 'a') return children;
		if (node.type === 'element') return [{ ...node, children }];
		const attributes = attributesOf(node);
		switch (node.name) {
			case 'Helpline':
				return [element('strong', 'tel', [{ type: 'text', value: attributes['number'] ?? '' }])];
			case 'LocalFact':
				return [element('span', 'local-fact', [{ type: 'text', value: known.fact(attributes['id'] ?? '') }])];
			case 'Term':
				return [element('dfn', 'term', children), { type: 'text', value: `（${attributes['means']}）` }];
			default:
				return [];
		}
	});
}

/** Attributes of a kit component, by name. */
export function attributesOf(node: Node): Record<string, string> {
	return Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name, value]));
}

const element = (tagName: string, className: string, children: Node[]): Node => ({
	type: 'element',
	tagName,
	properties: { className },
	children,
});

/** Cuts where a sentence ends; what is quoted or in bold stays whole. */
function sentencesOf(nodes: Node[]): Node[][] {
	const sentences: Node[][] = [[]];
	for (const node of nodes) {
		const pieces = node.type === 'text' ? cutText(node.value ?? '') : [node];
		for (const piece of pieces) {
			if (piece === 'end') sentences.push([]);
			else sentences.at(-1)?.push(piece);
		}
	}
	return sentences.map(trim).filter((sentence) => sentence.map(wordsOf).join('') !== '');
}

/** `“走！”他说。再见。` → one sentence, an end, another, an end. */
function cutText(text: string): (Node | 'end')[] {
	const pieces: (Node | 'end')[] = [];
	let depth = 0;
	let words = '';
	[...text].forEach((letter, index, all) => {
		words += letter;
		if (/[“‘（《]/.test(letter)) depth += 1;
		if (/[”’）》]/.test(letter)) depth -= 1;
		const ends = /[。！？]/.test(letter) || (/[”’]/.test(letter) && /[。！？]/.test(all[index - 1] ?? ''));
		if (!ends || depth > 0 || /[”’）。！？]/.test(all[index + 1] ?? '')) return;
		pieces.push({ type: 'text', value: words }, 'end');
		words = '';
	});
	return words === '' ? pieces : [...pieces, { type: 'text', value: words }];
}

/** Without white space at either end. */
function trim(nodes: Node[]): Node[] {
	const kept = nodes.filter((node) => node.type !== 'text' || node.value !== '');
	return kept.map((node, index) => {
		if (node.type !== 'text') return node;
		const start = index === 0 ? node.value?.trimStart() : node.value;
		return { ...node, value: (index === kept.length - 1 ? start?.trimEnd() : start) ?? '' };
	});
}

/** Items of a list; those of a list within follow their own. */
function itemsOf(list: Node): Node[] {
	return elements(list).flatMap((item) => [item, ...find(item, 'ul', 'ol').flatMap(itemsOf)]);
}

function inlineOf(item: Node): Node[] {
	const own = (item.children ?? []).filter(({ tagName }) => tagName !== 'ul' && tagName !== 'ol');
	return own.flatMap((child) => (child.tagName === 'p' ? (child.children ?? []) : [child]));
}

function joined(cells: Node[]): Node[] {
	return cells.flatMap((cell, index) => [
		...(index > 0 ? [{ type: 'text', value: '　' }] : []),
		...(cell.children ?? []),
	]);
}

const elements = (node: Node): Node[] => (node.children ?? []).filter(({ type }) => type !== 'text');

function find(node: Node, ...tagNames: string[]): Node[] {
	return (node.children ?? []).flatMap((child) =>
		tagNames.includes(child.tagName ?? '') ? [child] : find(child, ...tagNames),
	);
}
