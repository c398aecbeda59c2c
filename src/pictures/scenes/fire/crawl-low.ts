/** A little smoke hangs under the ceiling; a child walks bent low along the wall, a hand on it, towards the exit. */
import { exitSign, room, smokeLayer } from '../../parts/building.ts';
import { backgrounds, clothes, metal } from '../../parts/palette.ts';
import { bentLow, cast, person } from '../../parts/person.ts';
import { line, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const thin = { main: '#CDD2D6', dark: '#A3A9AF' };

export default scene(
	{ background: backgrounds.fire },
	room(222),
	smokeLayer(38, -10, 490, thin),
	line(
		[
			[-10, 188],
			[344, 188],
		],
		metal.dark,
		11,
	),
	line(
		[
			[-10, 187],
			[343, 187],
		],
		metal.main,
		6,
	),
	exitSign([412, 180], 'right', 1.3),
	shadow([190, 248], 66),
	person({
		...cast.girl,
		scale: 1.85,
		at: [176, 248],
		pose: bentLow,
		tilt: 32,
		backHand: [298, 185],
		skin: cast.mother.skin,
		top: clothes.grape,
		bottom: clothes.navy,
		hairStyle: 'bun',
	}),
);
