/** What is worn in a laboratory, drawn over a placed person: goggles and the tails of a white coat. */
import type { PersonOptions } from './looks.ts';
import { clothes, deepWater, type Tone } from './palette.ts';
import { measures, skeleton } from './skeleton.ts';
import { line, path, place, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** Splash goggles over the eyes of a placed person; give `view` when only the head is turned. */
export function goggles(p: PersonOptions): string {
	const { head } = skeleton(p);
	const r = measures(p).head;
	const way = p.flip ? -1 : 1;
	const side = (p.headView ?? p.pose.view) === 'side';
	const tilt = ((p.tilt ?? p.pose.tilt ?? 0) * way * Math.PI) / 180;
	const wide = side ? r * 0.92 : r * 1.5;
	const shift = side ? r * 0.5 * way : 0;
	const box = rect([-wide / 2 + shift, -r * 0.3], wide, r * 0.72, '#BFE6F2', {
		rx: r * 0.26,
		stroke: deepWater.dark,
		'stroke-width': 2.6,
		'fill-opacity': 0.55,
	});
	const strap = side
		? line(
				[
					[shift - (wide / 2) * way, 0],
					[-r * 0.96 * way, -r * 0.1],
				],
				deepWater.dark,
				3.4,
			)
		: '';
	return place(head, strap + box, 1, (tilt * 180) / Math.PI);
}

/** The tails of a white coat, from the hips to the knees of a placed person: draw it over the person. */
export function coatTails(p: PersonOptions): string {
	const s = skeleton(p);
	const { torso, scale } = measures(p);
	const [x, y] = s.hip;
	const half = torso / 2;
	const low = y + 32 * scale;
	return (
		path(
			`M${x - half + 1} ${y - 9 * scale}H${x + half - 1}L${x + half + 5 * scale} ${low}H${x - half - 5 * scale}Z`,
			clothes.white.main,
			edge(clothes.white, 1.8),
		) +
		line(
			[
				[x, y - 6 * scale],
				[x, low - 3],
			],
			clothes.white.dark,
			1.8,
		)
	);
}
