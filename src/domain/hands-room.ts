/**
 * How large a question stands on the projector, so that it fills the screen and never runs over it. In the units of
 * slide-room.ts; components/hands-up/hands-up.css makes the same sizes of the same names.
 */
import type { Choice } from './choices.ts';
import { widthOf } from './slide-room.ts';

/** What a slide has between its header and its buttons, less the line below the options. */
const room = { width: 936, height: 536 - 44 - 68 };

/** Letters of scene, question and options; the largest first. */
const sizes = {
	huge: { scene: 36, ask: 54, option: 44 },
	large: { scene: 32, ask: 44, option: 38 },
	middle: { scene: 30, ask: 40, option: 34 },
	small: { scene: 28, ask: 34, option: 30 },
	least: { scene: 28, ask: 30, option: 28 },
} as const;

/** Letters of the explanations. */
const whySizes = { large: 36, middle: 33, small: 30, least: 28 } as const;

export type HandsSize = keyof typeof sizes;
export type WhySize = keyof typeof whySizes;

/** Beside an option's words stand its letter and shape, and the number of hands with its two buttons. */
const besideOption = 370;
const optionFrame = 18;
const gap = 10;
const row = 1.3;

const rows = (text: string, letter: number, width: number): number =>
	Math.max(1, Math.ceil(widthOf(text) / Math.floor(width / letter - 0.4)));

/** The largest size at which scene, question and options fit. */
export function questionSize(scene: string | undefined, ask: string, options: readonly string[]): HandsSize {
	const names = Object.keys(sizes) as HandsSize[];
	return names.find((name) => heightAt(name, scene, ask, options) <= room.height) ?? 'least';
}

function heightAt(name: HandsSize, scene: string | undefined, ask: string, options: readonly string[]): number {
	const size = sizes[name];
	const sceneHeight = scene ? rows(scene, size.scene, room.width) * size.scene * 1.4 + 4 : 0;
	const askHeight = rows(ask, size.ask, room.width) * size.ask * row + 14;
	const optionHeights = options.map((text) =>
		Math.max(64, rows(text, size.option, room.width - besideOption) * size.option * row + optionFrame),
	);
	return sceneHeight + askHeight + optionHeights.reduce((sum, height) => sum + height + gap, -gap);
}

/**
 * The explanations, dealt to as few pages as hold them in letters that the back row reads: for each option the page
 * it stands on, from 0.
 */
export function explanationPages(
	ask: string,
	choices: readonly Pick<Choice, 'text' | 'why'>[],
): {
	size: WhySize;
	pages: number[];
} {
	const names = Object.keys(whySizes) as WhySize[];
	const height = 536 - 44 - rows(ask, 32, room.width) * 32 * row - 14;
	for (let most = 1; most <= choices.length; most += 1) {
		const allowed = most === 1 ? names.slice(0, -1) : names;
		for (const size of allowed) {
			const pages = deal(
				choices.map((choice) => whyHeight(choice, whySizes[size])),
				height,
				most,
			);
			if (pages) return { size, pages };
		}
	}
	return { size: 'least', pages: choices.map((_, index) => index) };
}

function whyHeight({ text, why }: Pick<Choice, 'text' | 'why'>, letter: number): number {
	const width = room.width - 96 - 50;
	// Before the words of an option stands whether it is right.
	return (rows(`${text}　　　`, letter, width) + rows(why, letter, width)) * letter * row + optionFrame + 12;
}

/** Page of each; `undefined` when `most` pages do not hold them. Pages are filled about evenly. */
function deal(heights: number[], room: number, most: number): number[] | undefined {
	const perPage = Math.ceil(heights.length / most);
	const pages = heights.map((_, index) => Math.floor(index / perPage));
	const full = (page: number): number =>
		heights.reduce((sum, height, index) => sum + (pages[index] === page ? height + gap : 0), -gap);
	return pages.every((page) => full(page) <= room) ? pages : undefined;
}
