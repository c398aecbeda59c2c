/** The sections of a lesson become its slides, in the order of teaching. */
import {
	besidePicture,
	emergencySlides,
	mythSlides,
	pauseSlides,
	sayingSlides,
	stepSlides,
	storySlides,
	textSlides,
} from './block-slides.ts';
import { picturesOfSteps } from './step-pictures.ts';
import { allCuts, type Block, type Cut, type Figure, type Section, type Slide, type SlideContent } from './slides.ts';

/** Titles of the sections that each cut teaches. */
export type CutSections = Record<Cut, string[]>;

type Lesson = {
	sections: Section[];
	cuts: CutSections;
	scored: boolean;
	/** Ids of the questions for a show of hands before and after; none in a lesson that is never scored. */
	asked?: readonly string[];
};
type Draft = Omit<Slide, 'id'> & { block: Block['kind'] | undefined };

/** All slides of a lesson; which of them a cut shows, each says itself. */
export function slidesOf({ sections, cuts, scored, asked = [] }: Lesson): Slide[] {
	const drafts = [
		draft({ kind: 'cover' }, '', [...allCuts]),
		...allCuts.map((cut) => draft({ kind: 'plan', cut }, '', [cut])),
		// A lesson about what hurts begins with what it is about, and that nobody has to stay.
		...(scored ? [] : [draft({ kind: 'warning', about: undefined }, '', [...allCuts])]),
		...handsSlides('hands-before', asked),
		...sections.flatMap((section) => sectionSlides(section, cuts, scored, asked.length > 0)),
		...handsSlides('hands-after', asked),
		...(asked.length > 0 ? [draft({ kind: 'result' }, '', [5, 30])] : []),
	];
	return drafts.map(({ block: _, ...slide }, index) => ({ ...slide, id: `p${index + 1}` }));
}

/** Five minutes have time for one question, one minute has none. */
function handsSlides(kind: 'hands-before' | 'hands-after', asked: readonly string[]): Draft[] {
	const total = asked.length;
	return [
		...asked.slice(0, 1).map((question) => draft({ kind, question }, '', [5])),
		...asked.map((question, index) => draft({ kind, question, place: { n: index + 1, total } }, '', [30])),
	];
}

function sectionSlides(section: Section, cuts: CutSections, scored: boolean, asksAround: boolean): Draft[] {
	const drafts = withNotes(section);
	for (const cut of allCuts) {
		if (section.title === '' ? !opens(cut, scored) : !cuts[cut].includes(section.title)) continue;
		const shown = drafts.filter((slide) => belongs(slide, cut, section, asksAround));
		// An author who put a section into a cut wants something of it.
		for (const slide of shown.length > 0 ? shown : drafts) slide.cuts.push(cut);
	}
	return drafts;
}

/** What to do now stands first in the long cut, and in every cut of a lesson for someone who is hurting. */
const opens = (cut: Cut, scored: boolean): boolean => cut === 30 || !scored;

/**
 * One minute is the steps and what to remember; five have no time for a story, a talk or homework, nor for a question
 * in the middle when there is one before and after.
 */
function belongs({ block }: Draft, cut: Cut, { blocks }: Section, asksAround: boolean): boolean {
	if (block === undefined || cut === 30) return true;
	if (cut === 5) return !['story', 'pause', 'tonight', ...(asksAround ? ['question'] : [])].includes(block);
	const hasSteps = blocks.some(({ kind }) => kind === 'steps');
	return ['steps', 'remember', 'danger', ...(hasSteps ? [] : ['text', 'figure'])].includes(block);
}

/** The slides of a section; a note belongs to all slides since the note before it. */
function withNotes(section: Section): Draft[] {
	const drafts: Draft[] = [];
	let since = 0;
	for (const part of parts(section)) {
		if (part.kind === 'note') {
			const spoken = drafts.slice(since);
			for (const slide of spoken.length > 0 ? spoken : drafts.slice(-1)) slide.notes.push(part.html);
			since = drafts.length;
		} else {
			const sources = [...new Set([...section.sources, ...part.sources])];
			drafts.push(...part.slides.map((content) => ({ ...draft(content, section.title, [], part.block), sources })));
		}
	}
	return drafts;
}

const draft = (content: SlideContent, section: string, cuts: Cut[], block?: Block['kind']): Draft => ({
	content,
	section,
	cuts,
	notes: [],
	sources: [],
	block,
});

type Part =
	{ kind: 'note'; html: string } | { kind: 'slides'; block: Block['kind']; slides: SlideContent[]; sources: string[] };

function parts({ title, blocks }: Section): Part[] {
	const { beside, rest } = placePictures(blocks);
	let named = false;
	return joinTexts(rest, beside).map((block): Part => {
		if (block.kind === 'note') return block;
		const first = !named && title !== '' ? title : undefined;
		const slides = slidesOfBlock(block, first, beside);
		// After its steps a section needs no title any more.
		named ||= slides.some(({ kind }) => ['section', 'figure', 'step'].includes(kind));
		return { kind: 'slides', block: block.kind, slides, sources: block.sources };
	});
}

function slidesOfBlock(
	block: Block,
	title: string | undefined,
	beside: Map<Block, (Figure | undefined)[]>,
): SlideContent[] {
	const figures = beside.get(block) ?? [];
	switch (block.kind) {
		case 'text':
			return textSlides(block.lines, title, figures[0]);
		case 'steps':
			return stepSlides(block.steps, figures);
		case 'figure':
			return [{ kind: 'figure', first: title !== undefined, figure: block }];
		case 'myth':
			return mythSlides(block);
		case 'danger':
		case 'remember':
		case 'tonight':
			return sayingSlides(block);
		case 'story':
			return [...(block.hard ? [{ kind: 'warning' as const, about: block.hard }] : []), ...storySlides(block)];
		case 'pause':
			return pauseSlides(block);
		case 'emergency':
			return emergencySlides(block);
		case 'question':
			return [{ kind: 'question', question: block.question }];
		case 'note':
			return [];
	}
}

/** Paragraphs in a row are dealt out together, but for those beside a picture. */
function joinTexts(blocks: Block[], beside: Map<Block, unknown>): Block[] {
	return blocks.reduce<Block[]>((joined, block) => {
		const last = joined.at(-1);
		const joins = block.kind === 'text' && last?.kind === 'text' && !beside.has(block) && !beside.has(last);
		if (!joins) return [...joined, block];
		const both = { ...last, lines: [...last.lines, ...block.lines], sources: [...last.sources, ...block.sources] };
		return [...joined.slice(0, -1), both];
	}, []);
}

/** A picture stands beside the step that it shows, else beside the short text next to it, else alone and large. */
function placePictures(blocks: Block[]): { beside: Map<Block, (Figure | undefined)[]>; rest: Block[] } {
	const beside = new Map<Block, (Figure | undefined)[]>();
	const taken = new Set<Block>();
	const figures = blocks.filter((block) => block.kind === 'figure');
	for (const block of blocks) {
		if (block.kind !== 'steps') continue;
		const found = picturesOfSteps(
			block.steps,
			figures.filter((figure) => !taken.has(figure)),
		);
		beside.set(block, found);
		for (const figure of figures) if (found.includes(figure)) taken.add(figure);
	}
	for (const figure of figures) {
		if (taken.has(figure)) continue;
		const at = blocks.indexOf(figure);
		const text = [blocks[at - 1], blocks[at + 1]].find((near) => isShort(near) && !beside.has(near));
		if (!text) continue;
		beside.set(text, [figure]);
		taken.add(figure);
	}
	return { beside, rest: blocks.filter((block) => !taken.has(block)) };
}

const isShort = (block: Block | undefined): block is Block =>
	block?.kind === 'text' && block.lines.reduce((sum, { width }) => sum + width, 0) <= besidePicture;
