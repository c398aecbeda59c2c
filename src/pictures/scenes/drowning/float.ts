/** A person floats on the back, arms and legs spread; the lens shows ears under, nose and mouth above the water. */
import { backgrounds, clothes, ink, water } from '../../parts/palette.ts';
import { cast, floatingAbove, floatingSide, person } from '../../parts/person.ts';
import { group, line, scene } from '../../parts/svg.ts';
import { lens } from '../../parts/things.ts';
import { rings, ripples, waterFront } from '../../parts/water.ts';

const closeUp = group(
	{},
	person({ ...cast.boy, scale: 2, at: [62, 6], pose: { ...floatingSide, tilt: -92 } }),
	waterFront({ y: 4, left: -96, right: 96, bottom: 96, wave: 3, seeThrough: true }),
);

export default scene(
	{ background: water.main },
	ripples([
		[34, 34],
		[430, 250],
		[36, 246],
		[262, 24],
		[282, 246],
		[452, 22],
	]),
	rings([148, 142], 98, 112),
	person({
		...cast.boy,
		scale: 1.6,
		at: [148, 150],
		pose: floatingAbove,
		top: clothes.orange,
		shoes: 'bare',
		legs: 'shorts',
	}),
	line(
		[
			[172, 74],
			[290, 84],
		],
		ink,
		2.5,
		{ 'stroke-dasharray': '6 6' },
	),
	lens([372, 128], 92, backgrounds.sky, closeUp),
);
