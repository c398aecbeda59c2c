/** The headings of a page: their titles, and the anchors under which other pages can link to them. */
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { offsetOf, plainText, walk } from './tree-walk.ts';

export type Heading = { title: string; anchor: string; depth: number; offset: number };

/** Headings in order. Their anchors are those of `src/library/lesson-body.ts`: from the words, without a citation. */
export function headingsOf(tree: Root): Heading[] {
	const slugger = new GithubSlugger();
	const headings: Heading[] = [];
	for (const { node } of walk(tree)) {
		if (node.type !== 'heading') continue;
		const title = plainText(node).trim();
		headings.push({ title, anchor: slugger.slug(title), depth: node.depth, offset: offsetOf(node) });
	}
	return headings;
}
