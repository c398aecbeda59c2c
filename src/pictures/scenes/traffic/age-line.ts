/** A line of ages with two marks: from twelve a girl may ride the bicycle at her side on the road, from sixteen a young man the electric bicycle; a younger boy walks. */
import { bicycle, helmetFront } from '../../parts/bike-things.ts';
import { arrow, badge } from '../../parts/marks.ts';
import { backgrounds, clothes, ink } from '../../parts/palette.ts';
import { cast, person, skeleton, standing, walking } from '../../parts/person.ts';
import { ground } from '../../parts/outdoors.ts';
import { eBike } from '../../parts/stairwell-things.ts';
import { scene, text } from '../../parts/svg.ts';

const girl = { ...cast.teenGirl, hairStyle: 'short', scale: 1.02, at: [218, 226], pose: standing } as const;
const boy = { ...cast.teenBoy, size: 'adult', scale: 0.96, at: [376, 226], pose: standing } as const;

export default scene(
	{ background: backgrounds.sky },
	ground(206),
	person({ ...cast.smallBoy, scale: 1.25, at: [66, 226], pose: walking, backpack: clothes.blue }),
	bicycle([224, 232], 0.96),
	person(girl),
	helmetFront(skeleton(girl).head, 18),
	eBike([382, 232], 1.05, clothes.grey),
	person(boy),
	helmetFront(skeleton(boy).head, 18.4, { tone: clothes.red }),
	arrow(
		[
			[20, 250],
			[462, 250],
		],
		ink,
		5,
	),
	badge([150, 249], '12', '#1E7B34', 19),
	badge([300, 249], '16', '#1E7B34', 19),
	text([66, 92], '走路', 22),
	text([218, 62], '满12岁', 22),
	text([376, 46], '满16岁', 22),
);
