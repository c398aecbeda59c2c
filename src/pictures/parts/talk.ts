/** Telephones, bubbles, notebooks: what people say and write. */
import { ink, paper, danger } from './palette.ts';
import { type Point, path, circle, rect, line, curve, text, place, clip } from './svg.ts';

/** A telephone held upright; `turn` in degrees. */
export const phone = (at: Point, turn = 0, scale = 1): string =>
	place(at, rect([-5.5, -10], 11, 20, ink, { rx: 2.5 }) + rect([-4, -7.5], 8, 14, '#CFE8F3', { rx: 1 }), scale, turn);

/** A big telephone screen, upper left corner at the place: draw the bubbles on top. */
export const phoneScreen = ([x, y]: Point, width = 130, height = 240): string =>
	rect([x, y], width, height, ink, { rx: 18 }) +
	rect([x + 8, y + 18], width - 16, height - 36, paper, { rx: 6 }) +
	line(
		[
			[x + width / 2 - 12, y + 9],
			[x + width / 2 + 12, y + 9],
		],
		'#7C8791',
		3,
	);

/** White bubble with spoken words; the box is centred on `at`, the tail points to `to` (the mouth). */
export function speech(at: Point, to: Point, words: string | readonly string[], size = 22): string {
	const rows = typeof words === 'string' ? [words] : words;
	const wide = Math.max(...rows.map((row) => [...row].length)) * size + 26;
	const high = rows.length * size * 1.25 + 16;
	const [x, y] = [at[0] - wide / 2, at[1] - high / 2];
	const away = Math.hypot(to[0] - at[0], to[1] - at[1]) || 1;
	const side: Point = [((at[1] - to[1]) / away) * 9, ((to[0] - at[0]) / away) * 9];
	const root: Point = [at[0] + Math.max(-wide / 2 + 18, Math.min(wide / 2 - 18, (to[0] - at[0]) * 0.4)), at[1]];
	const tail = `M${root[0] + side[0]} ${root[1] + side[1]}L${to[0]} ${to[1]}L${root[0] - side[0]} ${root[1] - side[1]}Z`;
	const rim = { stroke: '#5E6B74', 'stroke-width': 2, 'stroke-linejoin': 'round' };
	const fill = '#FFFFFF';
	const box =
		rect([x, y], wide, high, fill, { rx: 12, ...rim }) +
		path(tail, fill, rim) +
		rect([x + 1, y + 1], wide - 2, high - 2, fill, { rx: 11 });
	return box + rows.map((row, i) => text([at[0], y + 8 + size * (0.97 + i * 1.25)], row, size)).join('');
}

/** One message of a chat: `mine` hangs to the right, `sharp` is the message that hurts; empty words draw lines. */
export function chatBubble([x, y]: Point, width: number, { mine = false, sharp = false, words = '' } = {}): string {
	const tone = sharp
		? { main: '#F7B5AE', dark: danger.dark }
		: mine
			? { main: '#BFE3C4', dark: '#1E7B34' }
			: { main: '#E3E8EC', dark: '#7C8791' };
	const box = rect([x, y], width, 34, tone.main, { rx: 10, stroke: tone.dark, 'stroke-width': 2 });
	if (words) return box + text([x + width / 2, y + 24], words, 18);
	const rows = sharp
		? curve(`M${x + 12} ${y + 22}l8 -11l8 11l8 -11l8 11l8 -11l8 11`, tone.dark, 3)
		: line(
				[
					[x + 12, y + 12],
					[x + width - 14, y + 12],
				],
				tone.dark,
				3,
			) +
			line(
				[
					[x + 12, y + 22],
					[x + width * 0.6, y + 22],
				],
				tone.dark,
				3,
			);
	return box + rows;
}

/** An open notebook lying before us; ruled lines stand for writing. */
export const notebook = (at: Point, scale = 1): string => {
	const page = (x: number): string =>
		rect([x, -22], 34, 44, paper, { rx: 2, stroke: '#8A97A1', 'stroke-width': 1.6 }) +
		[-12, -2, 8]
			.map((y) =>
				line(
					[
						[x + 6, y],
						[x + 27, y],
					],
					'#5B7FA8',
					2.4,
				),
			)
			.join('');
	return place(
		at,
		page(-34) +
			page(0) +
			line(
				[
					[0, -22],
					[0, 22],
				],
				'#515B64',
				2,
			),
		scale,
	);
};

/** A pencil with its tip at the place, pointing down left unless turned. */
export const pencil = (at: Point, turn = 35, scale = 1): string =>
	place(
		at,
		path('M0 0L-4 -9H4Z', '#F3D9B1', { stroke: ink, 'stroke-width': 1 }) +
			rect([-4, -44], 8, 35, '#E9A23B', { stroke: '#A36A12', 'stroke-width': 1.2 }),
		scale,
		turn,
	);

/** A wall clock; hours and minutes set the hands. */
export function clock(at: Point, r = 20, hour = 16, minute = 0): string {
	const hand = (turn: number, length: number): Point => [Math.sin(turn) * length, -Math.cos(turn) * length];
	const short = hand(((hour % 12) + minute / 60) * (Math.PI / 6), r * 0.48);
	const long = hand(minute * (Math.PI / 30), r * 0.72);
	return place(
		at,
		circle([0, 0], r, paper, { stroke: ink, 'stroke-width': 3 }) +
			line([[0, 0], short], ink, 3.4) +
			line([[0, 0], long], ink, 2.4),
	);
}

/** A magnified detail: a round window of its own, the drawing is centred in it and cut to it. */
export const lens = (at: Point, r: number, background: string, drawing: string): string =>
	place(
		at,
		clip(circle([0, 0], r, background), circle([0, 0], r, background) + drawing) +
			circle([0, 0], r, 'none', { stroke: ink, 'stroke-width': 3 }),
	);
