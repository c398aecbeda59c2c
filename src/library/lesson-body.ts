/**
 * Reads the text of a lesson: MDX without code becomes HTML with the kit's components left standing in it.
 * `src/components/lesson-body/LessonBody.astro` draws the result. What a lesson may hold is the content check's to say.
 */
import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';

/** HTML as it is, or a component of the kit (or a link) with more pieces inside. */
export type Piece = string | { tag: string; attributes: Record<string, string>; inside: Piece[] };

/** A heading and the id that its words give it: `## 三步 <Cite … />` is `三步`. */
export type Heading = { depth: number; slug: string; text: string };

/** The tree of a lesson: hast, with the kit's components as `mdxJsx…` nodes. */
export type Node = {
	type: string;
	tagName?: string;
	properties?: Record<string, unknown>;
	name?: string | null;
	attributes?: { name: string; value: string }[] | undefined;
	children?: Node[];
	value?: string;
};

/** Pieces in order, and the headings met on the way. */
export function readBody(text: string): { pieces: Piece[]; headings: Heading[] } {
	const headings: Heading[] = [];
	const tree = readTree(text);
	nameHeadings(tree, new GithubSlugger(), headings);
	return { pieces: piecesIn(tree), headings };
}

/** The same pieces without some components and what is in them. */
export function withoutTags(pieces: Piece[], tags: readonly string[]): Piece[] {
	return pieces.flatMap((piece) => {
		if (typeof piece === 'string') return piece;
		return tags.includes(piece.tag) ? [] : { ...piece, inside: withoutTags(piece.inside, tags) };
	});
}

/** The same text as a tree, for slides. */
export function readTree(text: string): Node {
	return mdxToHast(text, { features: { smartPunctuation: false } }) as Node;
}

/** The words within a node, without any component's own. */
export function wordsOf(node: Node): string {
	return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

function nameHeadings(node: Node, slugger: GithubSlugger, headings: Heading[]): void {
	const depth = Number(/^h([1-6])$/.exec(node.tagName ?? '')?.[1] ?? 0);
	if (depth > 0) {
		const heading = { depth, text: wordsOf(node).trim(), slug: '' };
		heading.slug = slugger.slug(heading.text);
		node.properties = { ...node.properties, id: heading.slug };
		headings.push(heading);
	}
	for (const child of node.children ?? []) nameHeadings(child, slugger, headings);
}

/** Neighbouring HTML becomes one piece, so that a page draws few of them. */
function piecesIn(node: Node): Piece[] {
	return (node.children ?? []).flatMap(piecesOf).reduce<Piece[]>((pieces, piece) => {
		const last = pieces.at(-1);
		if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
		else pieces.push(piece);
		return pieces;
	}, []);
}

function piecesOf(node: Node): Piece[] {
	if (node.type.startsWith('mdxJsx')) {
		const attributes = Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name, value]));
		return [{ tag: node.name ?? '', attributes, inside: piecesIn(node) }];
	}
	if (node.tagName === 'a') {
		return [{ tag: 'a', attributes: node.properties as Record<string, string>, inside: piecesIn(node) }];
	}
	if (!node.children?.length) return [toHtml(node as Parameters<typeof toHtml>[0])];
	const shell = toHtml({ ...node, children: [] } as unknown as Parameters<typeof toHtml>[0]);
	const end = `</${node.tagName}>`;
	return [shell.slice(0, -end.length), ...piecesIn(node), end];
}
