/** Screens and what is on them: a monitor on its stand, a message with a code, a bar, a button. */
import { clothes, danger, deepWater, ink, metal, paper, type Tone } from './palette.ts';
import { circle, line, path, place, type Point, rect, text } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A monitor on its stand, the middle of its foot at the place; draw what it shows as `shown`, around the middle of its screen. */
export const monitor = (at: Point, { width = 160, height = 100, shown = '' } = {}): string =>
	place(
		at,
		rect([-26, -8], 52, 8, metal.dark, { rx: 3 }) +
			rect([-7, -30], 14, 24, metal.dark) +
			rect([-width / 2, -height - 28], width, height, ink, { rx: 8 }) +
			rect([-width / 2 + 7, -height - 21], width - 14, height - 14, paper, { rx: 3 }) +
			place([0, -height / 2 - 28], shown),
	);

/** A message with a code, its middle at the place: the word, then dots for the figures. */
export const codeCard = (at: Point, words = '验证码', scale = 1): string =>
	place(
		at,
		rect([-52, -27], 104, 54, clothes.yellow.main, { rx: 8, ...edge(clothes.yellow) }) +
			text([0, -4], words, 20) +
			[-30, -18, -6, 6, 18, 30].map((x) => circle([x, 13], 4, ink)).join(''),
		scale,
	);

/** A bar with words across the top of a screen, its middle at the place. */
export const screenBar = (at: Point, words: string, width = 116, tone: Tone = danger): string =>
	place(
		at,
		rect([-width / 2, -15], width, 30, tone.main, { rx: 5, ...edge(tone, 1.6) }) + text([0, 6.6], words, 18, paper),
	);

/** A button with words, its middle at the place. */
export const button = (at: Point, words: string, tone: Tone = deepWater, size = 20): string => {
	const width = [...words].length * size + 26;
	return place(
		at,
		rect([-width / 2, -18], width, 36, tone.dark, { rx: 9, stroke: paper, 'stroke-width': 3 }) +
			text([0, 7], words, size, paper),
	);
};

/** Lines that stand for text on a screen, from the upper left corner. */
export const textLines = ([x, y]: Point, width: number, rows = 2): string =>
	Array.from({ length: rows }, (_, i) =>
		line(
			[
				[x, y + i * 11],
				[x + (i === rows - 1 ? width * 0.6 : width), y + i * 11],
			],
			metal.dark,
			3,
		),
	).join('');

/** A bell struck through in a disc: the sound is off. */
export const silentBell = (at: Point, scale = 1): string =>
	place(
		at,
		circle([0, 0], 36, paper, { stroke: ink, 'stroke-width': 3 }) +
			path(
				'M-17 12C-12 6 -13 -2 -12 -6C-11 -15 -5 -18 0 -18C5 -18 11 -15 12 -6C13 -2 12 6 17 12Z',
				clothes.yellow.main,
				edge(clothes.yellow, 2.4),
			) +
			circle([0, 17], 4.5, clothes.yellow.dark) +
			line(
				[
					[-22, 22],
					[22, -22],
				],
				danger.dark,
				6,
			),
		scale,
	);
