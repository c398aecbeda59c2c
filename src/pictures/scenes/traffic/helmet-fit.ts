/** Three heads in round windows: the helmet sits level and is buckled; it is pushed back and the brow is bare; its straps hang open. */
import { helmetFront } from '../../parts/bike-things.ts';
import { head } from '../../parts/head.ts';
import { no, tick } from '../../parts/marks.ts';
import { backgrounds, clothes, hairs, paper, skins, type Tone } from '../../parts/palette.ts';
import { path, scene } from '../../parts/svg.ts';
import { lens } from '../../parts/things.ts';

const face = (skin: Tone, hair: Tone, top: Tone, helmet: string): string =>
	path('M-56 96C-56 60 -30 56 0 56C30 56 56 60 56 96Z', top.main, { stroke: top.dark, 'stroke-width': 3 }) +
	path('M-12 40H12V62H-12Z', skin.main) +
	head({ at: [0, 10], r: 40, view: 'front', skin, hair, hairStyle: 'short' }) +
	helmet;

export default scene(
	{ background: backgrounds.leaf },
	lens([84, 118], 74, paper, face(skins.light, hairs.black, clothes.orange, helmetFront([0, 10], 40))),
	tick([84, 222], 22),
	lens(
		[240, 118],
		74,
		paper,
		face(skins.tan, hairs.brown, clothes.yellow, helmetFront([0, 10], 40, { tilt: 0.42, tone: clothes.grape })),
	),
	no([240, 222], 22),
	lens(
		[396, 118],
		74,
		paper,
		face(skins.deep, hairs.black, clothes.teal, helmetFront([0, 10], 40, { strap: false, tone: clothes.red })),
	),
	no([396, 222], 22),
);
