/** In the changing room of a pool a girl and a boy in swimming clothes smile at us: what the clothes cover is private. */
import { backgrounds, clothes, hairs, metal, skins, type Tone } from '../../parts/palette.ts';
import { cast, person, standing } from '../../parts/person.ts';
import { circle, line, path, type Point, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

const girl = {
	...cast.smallGirl,
	size: 'child',
	top: clothes.grape,
	bottom: clothes.grape,
	legs: 'skirt',
	sleeves: 'short',
	shoes: 'bare',
	hair: hairs.black,
	smile: true,
	scale: 1.6,
	at: [176, 246],
	pose: standing,
} as const;
const boy = {
	...cast.smallBoy,
	size: 'child',
	top: clothes.orange,
	bottom: clothes.navy,
	legs: 'shorts',
	sleeves: 'short',
	shoes: 'bare',
	skin: skins.deep,
	smile: true,
	scale: 1.6,
	at: [300, 246],
	pose: standing,
} as const;

/** A towel on its hook, hanging down from the place. */
const towel = ([x, y]: Point, tone: Tone): string =>
	circle([x, y - 6], 5, metal.dark) +
	path(`M${x - 22} ${y}H${x + 22}L${x + 26} ${y + 92}H${x - 26}Z`, tone.main, {
		stroke: tone.dark,
		'stroke-width': 2,
		'stroke-linejoin': 'round',
	}) +
	line(
		[
			[x - 24, y + 76],
			[x + 24, y + 76],
		],
		tone.dark,
		4,
	);

export default scene(
	{ background: backgrounds.sky },
	rect([-10, 206], 500, 70, '#D5E3E8'),
	rect([-10, 200], 500, 6, '#A9C7DA'),
	towel([66, 66], clothes.pink),
	towel([414, 66], clothes.green),
	shadow([176, 248], 36),
	shadow([300, 248], 36),
	person(girl),
	person(boy),
);
