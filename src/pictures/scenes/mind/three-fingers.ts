/** A hand with three fingers up, a smiling grown-up on each: the grandmother at home, the teacher at school, one more: the neighbour. */
import { handOfPeople } from '../../parts/hand-of-people.ts';
import { backgrounds, clothes, hairs, skins } from '../../parts/palette.ts';
import { scene } from '../../parts/svg.ts';

export default scene(
	{ background: backgrounds.leaf },
	handOfPeople([
		undefined,
		{ word: '家里：外婆', looks: { skin: skins.light, hair: hairs.grey, hairStyle: 'bun' }, wordAt: [-84, 8] },
		{ word: '学校：老师', looks: { skin: skins.tan, hair: hairs.black, hairStyle: 'short' }, wordAt: [0, -45] },
		{ word: '再加：邻居', looks: { skin: skins.deep, hair: clothes.white, hairStyle: 'scarf' }, wordAt: [84, 8] },
		undefined,
	]),
);
