/** At home a little smoke hangs under the ceiling; a child walks bent low along the wall, a hand on it, to the front door. */
import { room, smokeLayer } from '../../parts/building.ts';
import { frame, frontDoor } from '../../parts/home-things.ts';
import { backgrounds, clothes } from '../../parts/palette.ts';
import { bentLow, cast, person } from '../../parts/person.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const thin = { main: '#CDD2D6', dark: '#A3A9AF' };

export default scene(
	{ background: backgrounds.fire },
	room(222),
	frame([78, 124], 76, 56),
	frontDoor([402, 222], 96, 150),
	smokeLayer(36, -10, 490, thin),
	shadow([178, 248], 66),
	person({
		...cast.girl,
		scale: 1.85,
		at: [150, 248],
		pose: bentLow,
		tilt: 32,
		backHand: [272, 168],
		skin: cast.mother.skin,
		top: clothes.grape,
		bottom: clothes.navy,
		hairStyle: 'bun',
	}),
);
