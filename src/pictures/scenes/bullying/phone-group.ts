/** A group chat with hurting messages: a child's finger presses 截图 (举报 below it), an adult stands beside. */
import { room } from '../../parts/building.ts';
import { backgrounds, danger, paper, right, skins } from '../../parts/palette.ts';
import { cast, person, standingSide } from '../../parts/person.ts';
import { line, place, rect, scene, text } from '../../parts/svg.ts';
import { chatBubble, phoneScreen, shadow } from '../../parts/things.ts';

const button = (y: number, words: string, colour: string): string =>
	rect([136, y], 118, 38, colour, { rx: 10, stroke: paper, 'stroke-width': 3 }) + text([178, y + 26], words, 22, paper);
const chat = [
	chatBubble([92, 36], 96),
	chatBubble([92, 78], 116, { sharp: true }),
	chatBubble([114, 120], 136, { sharp: true }),
	button(158, '截图', right.dark),
	button(200, '举报', danger.dark),
];
const people = [
	shadow([230, 196], 22),
	shadow([288, 196], 26),
	person({ ...cast.aunt, at: [288, 196], pose: standingSide, flip: true, frontHand: [246, 122], lookDown: true }),
	line(
		[
			[194, 138],
			[184, 136],
		],
		skins.tan.main,
		5,
	),
	person({ ...cast.girl, at: [230, 196], pose: standingSide, flip: true, frontHand: [196, 138] }),
];

export default scene(
	{ background: backgrounds.grape },
	room(226, { main: backgrounds.grape, dark: '#CFC3EA' }),
	phoneScreen([74, 8], 194, 254),
	...chat,
	place([0, 0], people.join(''), 1.3),
);
