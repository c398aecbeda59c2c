/** What tells that a building is giving way: a crack in a wall, plaster on the floor, a leaning garden wall, sunken ground. */
import { ink, stone, type Tone, wall } from './palette.ts';
import { curve, ellipse, path, place, type Point } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

const brick: Tone = { main: '#D08A63', dark: '#8C4F2E' };

/** A jagged crack running down from the place, `high` units long, wide at the top and closing below, with finer ones at its side. */
export const wallCrack = (at: Point, high = 100, scale = 1): string => {
	const down = (share: number): number => high * share;
	const left = `L-9 ${down(0.22)}L-3 ${down(0.4)}L-13 ${down(0.58)}L-5 ${down(0.78)}L-9 ${down(1)}`;
	const right = `L-1 ${down(0.79)}L-6 ${down(0.6)}L8 ${down(0.42)}L2 ${down(0.24)}L8 0Z`;
	const finer = `M5 ${down(0.41)}l14 ${down(0.05)}l5 ${down(0.09)}l12 ${down(0.04)}M-9 ${down(0.56)}l-13 ${down(0.02)}l-7 ${down(0.08)}`;
	return place(at, path(`M-5 0${left}${right}`, ink) + curve(finer, ink, 2.5), scale);
};

/** Plaster and grit lying on the floor; the place is the middle of the heap. */
export const rubble = (at: Point, scale = 1): string =>
	place(
		at,
		ellipse([0, 2], 40, 7, '#000000', { opacity: 0.16 }) +
			path('M-36 2L-28 -9L-15 -6L-12 3Z', wall.main, edge(stone)) +
			path('M-10 3L-4 -15L12 -13L18 -2L10 4Z', stone.main, edge(stone)) +
			path('M20 3L24 -7L36 -6L38 3Z', wall.main, edge(stone)),
		scale,
	);

/** A brick garden wall; its top stands `lean` units to the right of its foot. */
export const brickWall = (at: Point, { width = 120, height = 74, lean = 0 } = {}): string => {
	const rows = Math.round(height / 15);
	const row = height / rows;
	const left = -width / 2;
	const shift = (y: number): number => (-y / height) * lean;
	const joints = Array.from({ length: rows }, (_, index) => {
		const y = -height + index * row;
		const uprights = Array.from(
			{ length: Math.ceil(width / 26) },
			(__, column) => left + column * 26 + (index % 2) * 13,
		)
			.filter((x) => x > left + 2 && x < -left - 2)
			.map((x) => `M${x + shift(y)} ${y}L${x + shift(y + row)} ${y + row}`)
			.join('');
		return `M${left + shift(y)} ${y}h${width}${uprights}`;
	}).join('');
	const body = `M${left} 0L${left + lean} ${-height}h${width}L${-left} 0Z`;
	return place(at, path(body, brick.main, edge(brick, 3)) + curve(joints, brick.dark, 1.8));
};

/** Ground that has sunk: a dark hollow with a broken rim. */
export const sunkenGround = (at: Point, rx = 46): string =>
	place(
		at,
		ellipse([0, 0], rx, rx * 0.3, '#5B4A3B', { stroke: ink, 'stroke-width': 3 }) +
			curve(
				`M${-rx} 0l${-rx * 0.28} ${-rx * 0.12}M${rx} 0l${rx * 0.3} ${rx * 0.1}M${rx * 0.5} ${rx * 0.26}l${rx * 0.2} ${rx * 0.2}M${-rx * 0.5} ${-rx * 0.26}l${-rx * 0.16} ${-rx * 0.16}`,
				ink,
				3,
			),
	);
