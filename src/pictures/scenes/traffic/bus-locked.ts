/** In an empty, locked bus a girl sits at the wheel: one hand presses the horn, the other beats on the window; the red triangle is lit. */
import { busInside, busSeat, soundWaves, steeringWheel } from '../../parts/bus-things.ts';
import { clothes, danger, glass, ink } from '../../parts/palette.ts';
import { cast, person, sitting } from '../../parts/person.ts';
import { path, scene } from '../../parts/svg.ts';

export default scene(
	{},
	busInside(250, [-90, 28, 146]),
	path('M276 22H352C372 22 384 34 392 60L428 176H276Z', glass.main, {
		stroke: '#A66B00',
		'stroke-width': 6,
		'stroke-linejoin': 'round',
	}),
	busSeat([62, 252], 1.15),
	busSeat([236, 254], 1.25, clothes.grey),
	person({
		...cast.girl,
		backpack: undefined,
		scale: 1.72,
		at: [236, 252],
		pose: sitting,
		frontHand: [287, 142],
		backHand: [283, 84],
	}),
	steeringWheel([292, 142], 1.2),
	soundWaves([296, 78], -20, 0.8, ink),
	soundWaves([434, 112], 0, 1.1, danger.dark),
);
