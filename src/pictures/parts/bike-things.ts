/** A bicycle in profile, and the helmet with its straps as it sits on a head seen from the front or in profile. */
import { clothes, danger, ink, metal, paper, type Tone } from './palette.ts';
import { circle, curve, line, path, place, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A bicycle facing right; the ground between its wheels at the place; about 124×82 units, its handle at [30, −80]. */
export const bicycle = (at: Point, scale = 1, tone: Tone = clothes.teal): string => {
	const tube = (points: readonly Point[]): string => line(points, tone.dark, 7) + line(points, tone.main, 4);
	return place(
		at,
		[-38, 40]
			.map((x) => circle([x, -22], 20, 'none', { stroke: ink, 'stroke-width': 5 }) + circle([x, -22], 4, metal.dark))
			.join('') +
			tube([
				[-38, -22],
				[-16, -58],
				[26, -56],
				[2, -22],
				[-38, -22],
			]) +
			tube([
				[-18, -66],
				[2, -22],
			]) +
			tube([
				[40, -22],
				[26, -56],
				[24, -72],
			]) +
			line(
				[
					[24, -72],
					[36, -80],
				],
				ink,
				6,
			) +
			rect([-32, -72], 28, 8, ink, { rx: 4 }) +
			circle([2, -22], 7, metal.main, edge(metal)) +
			line(
				[
					[2, -22],
					[8, -10],
				],
				ink,
				4,
			),
		scale,
	);
};

/** A helmet on a head seen from the front, the middle of the head at the place and `r` its radius; `strap` fastens it under the chin, else the ends hang; `tilt` pushes it back or forth. */
export const helmetFront = (
	at: Point,
	r: number,
	{ strap = true, tilt = 0, tone = clothes.blue as Tone } = {},
): string =>
	place(
		at,
		(strap
			? curve(
					'M-.98 -.1L-.3 .98H.3L.98 -.1'.replace(/-?\d*\.?\d+/g, (n) => String(Number(n) * r)),
					ink,
					r * 0.1,
				) + rect([-r * 0.18, r * 0.86], r * 0.36, r * 0.24, danger.main, { rx: 2, ...edge(danger, 1.6) })
			: curve(
					`M${-r} ${-r * 0.1}C${-r * 1.3} ${r * 0.5} ${-r * 1.05} ${r * 0.9} ${-r * 1.2} ${r * 1.35}`,
					ink,
					r * 0.1,
				) +
				curve(`M${r} ${-r * 0.1}C${r * 1.3} ${r * 0.5} ${r * 1.05} ${r * 0.9} ${r * 1.2} ${r * 1.35}`, ink, r * 0.1)) +
			place(
				[0, -tilt * r],
				path(
					`M${-r * 1.16} ${-r * 0.28}C${-r * 1.3} ${-r * 1.62} ${r * 1.3} ${-r * 1.62} ${r * 1.16} ${-r * 0.28}C${r * 0.5} ${-r * 0.5} ${-r * 0.5} ${-r * 0.5} ${-r * 1.16} ${-r * 0.28}Z`,
					tone.main,
					edge(tone, 3),
				) +
					[-0.5, 0, 0.5]
						.map((x) =>
							curve(`M${x * r} ${-r * 0.66}Q${x * r * 0.9} ${-r} ${x * r * 0.7} ${-r * 1.14}`, tone.dark, r * 0.13),
						)
						.join(''),
			),
	);

/** The same in profile, looking right unless flipped; the head's middle at the place. */
export const helmetSide = (at: Point, r: number, flip = false, tone: Tone = clothes.blue): string => {
	const way = flip ? -1 : 1;
	const x = (value: number): number => value * r * way;
	return place(
		at,
		curve(`M${x(-0.1)} ${-r * 0.3}L${x(0.24)} ${r * 0.98}`, ink, r * 0.12) +
			path(
				`M${x(-1.14)} ${-r * 0.1}C${x(-1.3)} ${-r * 1.5} ${x(0.9)} ${-r * 1.66} ${x(1.22)} ${-r * 0.42}C${x(0.6)} ${-r * 0.44} ${x(-0.4)} ${-r * 0.34} ${x(-1.14)} ${-r * 0.1}Z`,
				tone.main,
				edge(tone, 2.5),
			) +
			curve(`M${x(-0.7)} ${-r * 0.66}Q${x(-0.1)} ${-r * 1.08} ${x(0.6)} ${-r * 0.8}`, paper, r * 0.13),
	);
};
