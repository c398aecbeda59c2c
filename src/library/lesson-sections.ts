/** Reads a lesson into sections of blocks, ready to be dealt out to slides. */
import type { Block, Section } from '../domain/slides.ts';
import { type Node, readTree, wordsOf } from './lesson-body.ts';
import { attributesOf, type Known, linesOf } from './slide-lines.ts';

/** What stands before the first heading is a section without a title. */
export function sectionsOf(text: string, known: Known): Section[] {
	const sections: Section[] = [{ title: '', blocks: [], sources: [] }];
	for (const node of readTree(text).children ?? []) {
		if (node.tagName === 'h2') sections.push({ title: wordsOf(node).trim(), blocks: [], sources: citedIn(node) });
		else sections.at(-1)?.blocks.push(...blocksOf(node, known));
	}
	return sections.map((section) => ({ ...section, blocks: withLeads(section.blocks) })).filter(isNotEmpty);
}

const isNotEmpty = ({ title, blocks }: Section): boolean => title !== '' || blocks.length > 0;

/** A line that leads to a list stays with it. */
function withLeads(blocks: Block[]): Block[] {
	return blocks.reduce<Block[]>((all, block) => {
		const last = all.at(-1);
		if (last?.kind !== 'text' || block.kind !== 'text' || !last.lines.at(-1)?.leads) return [...all, block];
		const both = { ...last, lines: [...last.lines, ...block.lines], sources: [...last.sources, ...block.sources] };
		return [...all.slice(0, -1), both];
	}, []);
}

function blocksOf(node: Node, known: Known): Block[] {
	if (node.type === 'text') return [];
	const sources = citedIn(node);
	if (node.type === 'element') {
		const lines = linesOf(node, known);
		const isHeading = /^h[3-6]$/.test(node.tagName ?? '');
		const led = isHeading
			? lines.map((line) => ({ ...line, html: `<strong>${line.html}</strong>`, leads: true }))
			: lines;
		return lines.length > 0 ? [{ kind: 'text', lines: led, sources }] : [];
	}
	return kitBlocks(node, known).map((block) => ({ ...block, sources }) as Block);
}

/** A block without its sources. */
type Bare = Block extends infer Each ? (Each extends Block ? Omit<Each, 'sources'> : never) : never;

function kitBlocks(node: Node, known: Known): Bare[] {
	const attributes = attributesOf(node);
	const words = (tag?: string) => wordsIn(tag ? named(node, tag)[0] : node, known);
	switch (node.name) {
		case 'Steps':
			return [
				{
					kind: 'steps',
					steps: named(node, 'Step').map((step) => ({
						title: attributesOf(step)['title'] ?? '',
						lines: wordsIn(step, known),
					})),
				},
			];
		case 'Figure': {
			const { picture = '', alt = '', caption, step } = attributes;
			return [{ kind: 'figure', picture, alt, caption, step: step ? Number(step) : undefined }];
		}
		case 'MythFact':
			return [{ kind: 'myth', myth: words('Myth'), fact: words('Fact') }];
		case 'Danger':
			return [{ kind: 'danger', lines: words() }];
		case 'Remember':
			return [{ kind: 'remember', lines: words() }];
		case 'Tonight':
			return [{ kind: 'tonight', lines: words() }];
		case 'Story':
			return [{ kind: 'story', title: attributes['title'] ?? '', lines: words(), hard: attributes['hard'] }];
		case 'Pause':
			return [{ kind: 'pause', minutes: Number(attributes['minutes']), lines: words() }];
		case 'Question':
			return [{ kind: 'question', question: attributes['id'] ?? '' }];
		case 'TeacherNote':
			return [{ kind: 'note', html: noteHtml(node, known) }];
		case 'Emergency': {
			const steps = (node.children ?? []).filter(({ name }) => name !== 'Danger');
			const danger = named(node, 'Danger').flatMap((each) => kitBlocks(each, known));
			return [
				{
					kind: 'emergency',
					title: attributes['title'] ?? '',
					lines: steps.flatMap((child) => ownLines(child, known)),
				},
				...danger,
			];
		}
		default:
			return [{ kind: 'text', lines: linesOf({ type: 'element', tagName: 'p', children: [node] }, known) }];
	}
}

const ownLines = (node: Node, known: Known) => (node.type === 'element' ? linesOf(node, known) : []);

const wordsIn = (node: Node | undefined, known: Known) =>
	(node?.children ?? []).flatMap((child) => ownLines(child, known));

/** A note is read, not shown: its paragraphs and lists as they are. */
function noteHtml(node: Node, known: Known): string {
	return (node.children ?? [])
		.filter(({ type }) => type === 'element')
		.map((child) => {
			const lines = linesOf(child, known);
			const isList = lines.some(({ mark }) => mark !== undefined);
			const html = lines.map((line) => (isList ? `<li>${line.html}</li>` : line.html)).join('');
			return isList ? `<ul>${html}</ul>` : `<p>${html}</p>`;
		})
		.join('');
}

function citedIn(node: Node): string[] {
	const own = node.name === 'Cite' ? [attributesOf(node)['source'] ?? ''] : [];
	return [...new Set([...own, ...(node.children ?? []).flatMap(citedIn)])];
}

const named = (node: Node, name: string): Node[] => (node.children ?? []).filter((child) => child.name === name);
