/** The sentences of a text on the page. Each becomes one or more spans, since a link or a bold word may stand inside. */
import { sentencesIn } from '../../domain/sentences.ts';

export type Sentence = { text: string; spans: HTMLElement[] };

const blocks = 'p, li, h2, h3, figcaption, summary, dt, dd';
/** What is not read: numbers of sources, readings over characters, forms, notes for teachers, drawings. */
const silent = 'sup, rt, form, .teacher-note, .lesson-question, svg, [hidden]';

/** In reading order. Found again on a second call: what is wrapped stays wrapped. */
export function sentencesOf(text: HTMLElement): Sentence[] {
	if (!text.querySelector('[data-sentence]')) wrap(text);
	const sentences = new Map<string, Sentence>();
	for (const span of text.querySelectorAll<HTMLElement>('[data-sentence]')) {
		const number = span.dataset['sentence'] as string;
		const sentence = sentences.get(number) ?? { text: '', spans: [] };
		sentence.text += span.textContent ?? '';
		sentence.spans.push(span);
		sentences.set(number, sentence);
	}
	return [...sentences.values()];
}

function wrap(text: HTMLElement): void {
	let number = 0;
	for (const block of text.querySelectorAll<HTMLElement>(blocks)) {
		const nodes = ownTexts(block);
		const whole = nodes.map(({ data }) => data).join('');
		const sentences = sentencesIn(whole).map(({ to }) => ({ to, number: (number += 1) }));
		let start = 0;
		for (const node of nodes) {
			const { length } = node.data;
			wrapNode(node, start, sentences);
			start += length;
		}
	}
}

/** Texts of a block, without those of a block inside it. */
function ownTexts(block: HTMLElement): Text[] {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const parent = node.parentElement as HTMLElement;
		if (parent.closest(blocks) === block && !parent.closest(silent)) nodes.push(node);
	}
	return nodes;
}

/** `start` is where the node begins in its block's text; `to` of a sentence counts there too. */
function wrapNode(node: Text, start: number, sentences: { to: number; number: number }[]): void {
	let rest = node;
	let at = start;
	for (const { to, number } of sentences) {
		if (to <= at || rest.data.trim() === '') continue;
		const mine = rest;
		const ends = to - at < mine.data.length;
		if (ends) rest = mine.splitText(to - at);
		at = to;
		const span = document.createElement('span');
		span.dataset['sentence'] = String(number);
		mine.replaceWith(span);
		span.append(mine);
		if (!ends) return;
	}
}
