/** Four steps that rise from left to right under clouds and rain in the colours of warnings: blue, yellow, orange, red; on the highest a family leaves: the mother has the child by the hand, the grandmother carries a bag. */
import { rain } from '../../parts/flood-things.ts';
import { cloud } from '../../parts/outdoors.ts';
import { clothes, danger, ink, paper, type Tone } from '../../parts/palette.ts';
import { cast, person, walking } from '../../parts/person.ts';
import { type Point, rect, scene, text } from '../../parts/svg.ts';

const step = ([x, top]: Point, name: string, tone: Tone, words: string): string =>
	rect([x, top], 121, 290 - top, tone.main, { stroke: tone.dark, 'stroke-width': 3 }) +
	text([x + 60, 256], name, 30, words);

export default scene(
	{},
	rain(20, 330, 96, 170),
	cloud([96, 64], 1.2),
	cloud([232, 76], 1.5),
	step([-2, 226], '蓝', clothes.blue, ink),
	step([119, 208], '黄', clothes.yellow, ink),
	step([240, 190], '橙', clothes.orange, ink),
	step([361, 172], '红', danger, paper),
	person({ ...cast.mother, scale: 0.86, at: [420, 172], pose: walking, backHand: [446, 128] }),
	person({ ...cast.smallBoy, scale: 0.86, at: [456, 172], pose: walking, backHand: [446, 128] }),
	person({ ...cast.grandma, scale: 0.84, at: [384, 172], pose: walking, backpack: clothes.red }),
);
