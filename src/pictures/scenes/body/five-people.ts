/** A hand with a smiling grown-up on each finger: mother, father, grandmother, teacher, police officer. */
import { handOfPeople } from '../../parts/hand-of-people.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { ellipse, path, type Point, scene } from '../../parts/svg.ts';

const hat = ([x, y]: Point): string =>
	path(`M${x - 25} ${y - 12}C${x - 24} ${y - 34} ${x + 24} ${y - 34} ${x + 25} ${y - 12}Z`, clothes.navy.main, {
		stroke: clothes.navy.dark,
		'stroke-width': 2,
	}) + ellipse([x, y - 11], 27, 5, clothes.navy.dark);

export default scene(
	{ background: backgrounds.grape },
	handOfPeople([
		{ word: '妈妈', looks: { skin: skins.light, hair: hairs.black, hairStyle: 'long' }, wordAt: [-62, 8] },
		{ word: '爸爸', looks: { skin: skins.tan, hair: hairs.black, hairStyle: 'short' }, wordAt: [0, -34] },
		{ word: '奶奶', looks: { skin: skins.light, hair: hairs.grey, hairStyle: 'bun' } },
		{ word: '老师', looks: { skin: skins.deep, hair: hairs.black, hairStyle: 'bun' } },
		{ word: '警察', looks: { skin: skins.tan, hair: hairs.black, hairStyle: 'short' }, wordAt: [62, 8], over: hat },
	]),
);
