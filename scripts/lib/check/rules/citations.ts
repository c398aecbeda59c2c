/**
 * Numbers and rules rest on sources. A `<Cite>` counts for its paragraph, list item or step; in a `## ` heading it
 * counts for the section. A section that tells numbers or rules without any citation is an error; a paragraph
 * without its own, in a section that has one, is a warning when it tells a number. Words that only repeat the lesson
 * (emergency box, danger, remember, tonight, discussion, teacher's note, story, question, the myth itself) need none
 * of their own: the lesson has to cite the rule where it teaches it.
 */
import type { Nodes, Root } from 'mdast';
import type { Page, Rule } from '../content.ts';
import { knownIds } from '../known-ids.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { isTag, offsetOf, plainText, walk } from '../tree-walk.ts';
import type { Visited } from '../tree-walk.ts';

const exempt = new Set([
	'Emergency',
	'Danger',
	'Remember',
	'Tonight',
	'TeacherNote',
	'Pause',
	'Story',
	'Question',
	'Myth',
]);
const ruleWords = /必须|不要|不能|绝不|禁止|不得/;

export const citations: Rule = (content) => {
	const phones = knownIds(content).helpline ?? new Set<string>();
	// A citation that could not be read was told about already.
	const readable = content.lessons.filter((lesson) => !lesson.damaged.has('Cite'));
	return readable.flatMap((lesson) => sectionsOf(lesson.tree).flatMap((section) => uncited(lesson, section, phones)));
};

/** The paragraphs that a lesson teaches with, those that rest on a source, and the same of those with a number or rule. */
export function citedParagraphs(
	lesson: Page,
	phones: Set<string>,
): Record<'all' | 'sourced' | 'claims' | 'cited', number> {
	const found = { all: 0, sourced: 0, claims: 0, cited: 0 };
	for (const { heading, nodes } of sectionsOf(lesson.tree)) {
		const whole = heading !== undefined && hasCite(heading);
		const taught = nodes.flatMap((node) => [...walk(node, [lesson.tree])].filter(isTaught));
		const claims = nodes.flatMap((node) => claimsIn(lesson.tree, node, phones));
		found.all += taught.length;
		found.sourced += taught.filter((visited) => whole || isCited(visited)).length;
		found.claims += claims.length;
		found.cited += claims.filter(({ cited }) => whole || cited).length;
	}
	return found;
}

/** A heading with what follows it; the first section has none. */
type Section = { heading: Nodes | undefined; nodes: Nodes[] };

function sectionsOf(tree: Root): Section[] {
	const sections: Section[] = [{ heading: undefined, nodes: [] }];
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] });
		else sections.at(-1)?.nodes.push(node);
	}
	return sections;
}

function uncited(lesson: Page, { heading, nodes }: Section, phones: Set<string>): Problem[] {
	if (heading && hasCite(heading)) return [];
	const claims = nodes.flatMap((node) => claimsIn(lesson.tree, node, phones));
	const first = claims[0];
	if (!first) return [];
	if (!nodes.some(hasCite)) {
		const kind = first.hasNumber ? '数字' : '规定';
		return [
			problemAt(
				lesson.source,
				offsetOf(first.node),
				`这一节有${kind}，却没有一处来源 → 在这句话后面写 <Cite source="……" />；整节同一个来源就写在 ## 标题末尾`,
			),
		];
	}
	return claims
		.filter((claim) => claim.hasNumber && !claim.cited)
		.map(({ node }) =>
			problemAt(lesson.source, offsetOf(node), '这里的数字没有来源 → 在它后面写 <Cite source="……" />', 'warning'),
		);
}

type Claim = { node: Nodes; hasNumber: boolean; cited: boolean };

function claimsIn(root: Root, node: Nodes, phones: Set<string>): Claim[] {
	return [...walk(node, [root])].filter(isTaught).flatMap((visited) => {
		const words = plainText(visited.node);
		const hasNumber = tellsNumber(words, phones);
		if (!hasNumber && !ruleWords.test(words)) return [];
		return [{ node: visited.node, hasNumber, cited: isCited(visited) }];
	});
}

/** Its citation may stand beside it, in the same list item, row or step. */
function isCited({ node, parents }: Visited): boolean {
	const around = parents.filter(
		(parent) => parent.type === 'listItem' || parent.type === 'tableRow' || (isTag(parent) && parent.name === 'Step'),
	);
	return [node, ...around].some(hasCite);
}

function isTaught({ node, parents }: Visited): boolean {
	if (node.type !== 'paragraph' && node.type !== 'tableCell') return false;
	return !parents.some((parent) => isTag(parent) && exempt.has(parent.name ?? ''));
}

/** A digit that is not a help line (those have their source in the register). */
function tellsNumber(words: string, phones: Set<string>): boolean {
	return (words.match(/\d+/g) ?? []).some((number) => !phones.has(number));
}

function hasCite(node: Nodes): boolean {
	return (
		[...walk(node, [])].some((visited) => isTag(visited.node) && visited.node.name === 'Cite') ||
		(isTag(node) && node.name === 'Cite')
	);
}
