/** Two friends walk round the sports ground in the sun; one tells, the other listens. */
import { cloud, ground, sun, tree } from '../../parts/outdoors.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { cast, person, walking } from '../../parts/person.ts';
import { ellipse, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';

export default scene(
	{ background: backgrounds.sky },
	sun([412, 52], 22),
	cloud([150, 56], 1),
	ground(176),
	tree([52, 184], 0.86),
	tree([432, 182], 0.8),
	ellipse([240, 238], 270, 46, '#E58C6B', { stroke: '#B95F3D', 'stroke-width': 3 }),
	ellipse([240, 226], 210, 26, '#A9C77B', { stroke: '#6F9444', 'stroke-width': 3 }),
	shadow([204, 256], 32),
	shadow([288, 256], 32),
	person({
		...cast.teenBoy,
		hair: hairs.black,
		top: clothes.orange,
		scale: 1.3,
		at: [288, 254],
		pose: { ...walking, tilt: 18 },
		lookDown: true,
	}),
	person({
		...cast.teenGirl,
		skin: skins.deep,
		top: clothes.yellow,
		bottom: clothes.teal,
		scale: 1.3,
		at: [202, 254],
		pose: { ...walking, tilt: 4 },
	}),
);
