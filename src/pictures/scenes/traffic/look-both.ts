/** Three small pictures of a child seen from behind at the kerb: the head turns left, right, and left again. */
import { arrow, badge } from '../../parts/marks.ts';
import { backgrounds, clothes, ink, paper, road, stone } from '../../parts/palette.ts';
import { cast, fromBehind, person } from '../../parts/person.ts';
import { place, rect, scene, text } from '../../parts/svg.ts';

const panel = (x: number, number: number, side: 'left' | 'right', word: string): string =>
	place(
		[x, 8],
		rect([0, 0], 150, 254, '#E9DCC6', { rx: 12 }) +
			rect([0, 0], 150, 60, paper, { rx: 12 }) +
			rect([0, 46], 150, 92, road.main) +
			rect([0, 132], 150, 8, stone.main, { stroke: stone.dark, 'stroke-width': 1.5 }) +
			[4, 50, 96].map((left) => rect([left, 88], 34, 6, paper)).join('') +
			person({
				...cast.smallBoy,
				top: clothes.orange,
				at: [75, 238],
				scale: 1.7,
				pose: fromBehind,
				headView: 'side',
				flip: side === 'left',
				backpack: clothes.blue,
			}) +
			arrow(
				side === 'left'
					? [
							[52, 66],
							[22, 66],
						]
					: [
							[98, 66],
							[128, 66],
						],
				ink,
				7,
			) +
			text([75, 38], word, 26) +
			rect([0, 0], 150, 254, 'none', { rx: 12, stroke: '#A9B9C2', 'stroke-width': 2 }) +
			badge([24, 26], number, '#1E7B34'),
	);

export default scene(
	{ background: backgrounds.leaf },
	panel(8, 1, 'left', '左'),
	panel(165, 2, 'right', '右'),
	panel(322, 3, 'left', '左'),
);
