/** Somebody upright in the water, head back, mouth at the surface, not waving; a grown-up on the bank has noticed. */
import { backgrounds, clothes } from '../../parts/palette.ts';
import { cast, person, pointing, standingSide } from '../../parts/person.ts';
import { hills } from '../../parts/outdoors.ts';
import { scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';
import { bank, ripples, waterBack, waterFront } from '../../parts/water.ts';

const sinking = {
	...standingSide,
	frontArm: [
		[20, -98],
		[40, -84],
	],
	backArm: [
		[-22, -96],
		[-40, -82],
	],
	tilt: -42,
} as const;

export default scene(
	{ background: backgrounds.sky },
	hills(110),
	waterBack({ y: 110, wave: 5 }),
	person({ ...cast.boy, size: 'teen', scale: 1.02, at: [146, 264], pose: sinking, top: clothes.red, shoes: 'bare' }),
	waterFront({ y: 149, wave: 4, seeThrough: true }),
	ripples([
		[60, 206],
		[230, 232],
		[250, 186],
	]),
	bank({ edge: 318, y: 168 }),
	shadow([398, 200]),
	person({ ...cast.aunt, at: [398, 200], pose: pointing, flip: true }),
);
