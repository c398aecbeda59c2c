/** Ways in which Chinese text and Markdown misunderstand each other. */
import type { Nodes, Paragraph, Text } from 'mdast';
import { pagesOf } from '../content.ts';
import type { Page, Rule } from '../content.ts';
import { boldFix, isCjk } from '../chinese.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { offsetOf, walk } from '../tree-walk.ts';

export const markdownTraps: Rule = (content) =>
	pagesOf(content).flatMap((page) => [...walk(page.tree)].flatMap(({ node }) => trapsAt(page, node)));

function trapsAt(page: Page, node: Nodes): Problem[] {
	switch (node.type) {
		case 'paragraph':
			return [...looseStars(page, node), ...hardWrap(page, node), ...lostMark(page, node)];
		case 'heading':
		case 'tableCell':
			return looseStars(page, node);
		case 'delete':
			return strikethrough(page, node);
		case 'text':
			return tildes(page, node);
		case 'link':
			return bareAddress(page, node);
		default:
			return [];
	}
}

/** Two stars that stay on the page because the one after them is no end of bold. */
function looseStars(page: Page, block: Nodes): Problem[] {
	const texts = [...walk(block)].map(({ node }) => node).filter((node) => node.type === 'text');
	const stars = texts.flatMap((node) => offsetsOf(page, node, /(?<!\\)\*\*/g));
	return stars
		.filter((_, index) => index % 2 === 0)
		.map((offset) =>
			problemAt(page.source, offset, `** 会原样露出来 → ${boldFix(page.text.slice(offset, end(block)))}`),
		);
}

function strikethrough(page: Page, node: Nodes): Problem[] {
	const written = page.text.slice(offsetOf(node), end(node));
	return written.startsWith('~~')
		? []
		: [problemAt(page.source, offsetOf(node), '两个 ~ 之间会变成删除线 → 写成 20–30℃，或者“20 到 30℃”')];
}

function tildes(page: Page, node: Text): Problem[] {
	return offsetsOf(page, node, /(?<!\\)~/g).map((offset) =>
		problemAt(page.source, offset, '再多一个 ~ 就会变成删除线 → 写成 20–30℃，或者“20 到 30℃”'),
	);
}

function bareAddress(page: Page, node: Nodes & { type: 'link' }): Problem[] {
	const written = page.text.slice(offsetOf(node), end(node));
	if (written.startsWith('[') || ![...written].some(isCjk)) return [];
	return [problemAt(page.source, offsetOf(node), '网址把后面的中文也连进去了 → 写成 [这是什么网站](https://……)')];
}

/** A line break in the source becomes a space on the page; between Chinese characters it tears the sentence. */
function hardWrap(page: Page, node: Paragraph): Problem[] {
	const start = offsetOf(node);
	const written = page.text.slice(start, end(node));
	for (const match of written.matchAll(/\r?\n/g)) {
		const before = written.slice(0, match.index);
		const after = written.slice(match.index).replace(/^[\s>*_[]+/, '');
		const wanted = /(?: {2}|\\)$/.test(before);
		const letters = [before.replace(/[*_\s]+$/, '').at(-1) ?? '', after.at(0) ?? ''];
		if (!wanted && letters.some(isCjk)) {
			return [
				problemAt(
					page.source,
					start + match.index - 1,
					'汉字中间换了行，网页上会多出空格 → 一段话写成一行；要分段就空一行',
				),
			];
		}
	}
	return [];
}

const lostMarks: [RegExp, string][] = [
	[/^#{1,6}[^\s#]/, '# 后面没有空格，不会变成标题 → 写成 ## 标题'],
	[/^\d{1,2}\.(?=\p{Script=Han})/u, '数字和点后面没有空格，不会变成列表 → 写成 1. 喊大人'],
	[/^[-*+](?=\p{Script=Han})/u, '短横后面没有空格，不会变成列表 → 写成 - 喊大人'],
];

/** A paragraph that was meant to be a heading or a list. */
function lostMark(page: Page, node: Paragraph): Problem[] {
	const written = page.text.slice(offsetOf(node), end(node));
	const lost = lostMarks.find(([pattern]) => pattern.test(written));
	return lost ? [problemAt(page.source, offsetOf(node), lost[1])] : [];
}

function offsetsOf(page: Page, node: Nodes, pattern: RegExp): number[] {
	const start = offsetOf(node);
	return [...page.text.slice(start, end(node)).matchAll(pattern)].map((match) => start + match.index);
}

function end(node: Nodes): number {
	return node.position?.end.offset ?? 0;
}
