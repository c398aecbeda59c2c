/** One block of a lesson becomes one slide or more, so that nothing overflows and no slide is a page of a book. */
import { dealOut, type Line, type Room, sizeThatFits, type TextSize, widthOf } from './slide-room.ts';
import type { Block, Figure, SlideContent, Step } from './slides.ts';

/** Units of the stage between the header and the buttons (src/styles/projector.css). */
const stage = { width: 936, height: 536 };
const beside = 436;
const kicker = 52;
/** What is dealt to one slide stays below this, so that it can be read at a glance. */
const glance = 400;

/** A text too long for this stands alone, and its picture too. */
export const besidePicture = 80;

type TextOf<Kind> = Extract<Block, { kind: Kind }>;

/** The words of a section, with its title on the first slide. */
export function textSlides(lines: Line[], title: string | undefined, figure?: Figure): SlideContent[] {
	const width = figure ? beside : stage.width;
	const head = title === undefined ? kicker : Math.ceil((widthOf(title) + 0.5) / 16) * 76 + 24;
	const rooms = [
		{ width, height: stage.height - head },
		{ width, height: stage.height - kicker },
	];
	const dealt = dealOut(
		lines,
		rooms.map((room) => atAGlance(room, figure ? 460 : glance)),
		'middle',
	);
	return dealt.map((part, index) => ({
		kind: 'section',
		first: title !== undefined && index === 0,
		lines: part,
		size: sizeOf(part, rooms[index === 0 ? 0 : 1] as Room),
		figure,
	}));
}

/** How large the word of a step is written; the style sheet knows the sizes by these names. */
export type WordSize = keyof typeof wordSizes;

const wordSizes = {
	poster: { letter: 132, row: 152 },
	title: { letter: 92, row: 112 },
	heading: { letter: 60, row: 80 },
} as const;

/** One slide for each step: its number, its word as large as its lines allow, its picture. */
export function stepSlides(steps: Step[], figures: (Figure | undefined)[]): SlideContent[] {
	return steps.flatMap((step, index) => {
		const figure = figures[index];
		const shared = { kind: 'step' as const, n: index + 1, of: steps.length, word: step.title, figure };
		return dealStep(step, figure ? beside : stage.width).map((part, slide) => ({
			...shared,
			...part,
			again: slide > 0,
		}));
	});
}

function dealStep({ title, lines }: Step, width: number): { lines: Line[]; size: TextSize; wordSize: WordSize }[] {
	const room = (word: WordSize): Room => ({ width, height: stage.height - 48 - wordHeight(title, word, width) });
	for (const [word, to] of tries) {
		if (word === 'poster' && widthOf(title) * wordSizes.poster.letter > width) continue;
		const size = sizeThatFits(lines, room(word), { from: width > beside ? 'large' : 'middle', to });
		if (size) return [{ lines, size, wordSize: word }];
	}
	const rest = { width, height: stage.height - kicker };
	return dealOut(lines, [room('heading'), rest], 'small').map((part, slide) => ({
		lines: part,
		size: sizeOf(part, slide === 0 ? room('heading') : rest, 'middle'),
		wordSize: 'heading' as const,
	}));
}

/** A word in large before lines in large: both matter, the word more. */
const tries: [WordSize, TextSize][] = [
	['poster', 'small'],
	['title', 'small'],
	['poster', 'least'],
	['title', 'least'],
	['heading', 'small'],
	['heading', 'least'],
];

function wordHeight(word: string, size: WordSize, width: number): number {
	const { letter, row } = wordSizes[size];
	return Math.ceil(widthOf(word) / Math.floor(width / letter)) * row;
}

/** The wrong and the right side by side; each on a slide of its own when there is too much of it. */
export function mythSlides({ myth, fact }: TextOf<'myth'>): SlideContent[] {
	const room = { width: 392, height: stage.height - 110 };
	const sizes = [myth, fact].map((lines) => sizeThatFits(lines, room, { from: 'middle' }));
	const order: TextSize[] = ['middle', 'small', 'least'];
	const size = order[Math.max(...sizes.map((each) => (each ? order.indexOf(each) : 2)))] as TextSize;
	if (sizes.every(Boolean)) return [{ kind: 'myth', myth, fact, size }];
	const wide = { width: 860, height: stage.height - 110 };
	const alone = (lines: Line[]): Line[][] => dealOut(lines, [atAGlance(wide, glance)], 'middle');
	return [
		...alone(myth).map((part) => ({ kind: 'myth' as const, myth: part, fact: [], size: sizeOf(part, wide) })),
		...alone(fact).map((part) => ({ kind: 'myth' as const, myth: [], fact: part, size: sizeOf(part, wide) })),
	];
}

/** One line in as large letters as there is room for. */
export function sayingSlides(block: TextOf<'danger' | 'remember' | 'tonight'>): SlideContent[] {
	const room = { width: block.kind === 'tonight' ? 780 : 860, height: stage.height - 100, gap: 20 };
	return dealOut(block.lines, [room], block.kind === 'tonight' ? 'middle' : 'large').map((lines) => ({
		kind: block.kind,
		lines,
		size: sizeOf(lines, room, block.kind === 'remember' ? 'giant' : 'huge'),
	}));
}

/** Told in one breath: the sentences run on. */
export function storySlides({ title, lines }: TextOf<'story'>): SlideContent[] {
	const room = { width: 900, height: stage.height - 130, flows: true };
	return dealOut(lines, [room], 'small').map((part) => ({
		kind: 'story',
		title,
		lines: part,
		size: sizeOf(part, room, 'middle'),
	}));
}

/** The question that the class talks about, and the minutes for it. */
export function pauseSlides({ minutes, lines }: TextOf<'pause'>): SlideContent[] {
	const room = { width: 900, height: stage.height - 190 };
	return dealOut(lines, [room], 'middle').map((part) => ({
		kind: 'pause',
		minutes,
		lines: part,
		size: sizeOf(part, room, 'huge'),
	}));
}

/** What to do when it is happening now. */
export function emergencySlides({ title, lines }: TextOf<'emergency'>): SlideContent[] {
	const room = { width: 870, height: stage.height - (widthOf(title) > 18 ? 150 : 100) };
	return dealOut(lines, [room], 'small').map((part) => ({
		kind: 'emergency',
		title,
		lines: part,
		size: sizeOf(part, room, 'large'),
	}));
}

const atAGlance = (room: Room, height: number): Room => ({ ...room, height: Math.min(room.height, height) });

const sizeOf = (lines: Line[], room: Room, from: TextSize = 'large'): TextSize =>
	sizeThatFits(lines, room, { from }) ?? 'least';
