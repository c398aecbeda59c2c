/** Four small pictures: under a tree that lightning strikes and under an open shelter carry a cross; a house and a closed car carry a tick. */
import { car } from '../../parts/flood-things.ts';
import { no, tick } from '../../parts/marks.ts';
import { house, tree } from '../../parts/outdoors.ts';
import { backgrounds, clothes, danger, grass, right } from '../../parts/palette.ts';
import { cast, person, standing } from '../../parts/person.ts';
import { bolt, pavilion } from '../../parts/storm-things.ts';
import { clip, type Point, rect, scene } from '../../parts/svg.ts';

const panel = ([x, y]: Point, colour: string, ...drawing: string[]): string =>
	clip(
		rect([x, y], 226, 122, '#000000', { rx: 12 }),
		rect([x, y], 226, 122, '#D5E3EA') + rect([x, y + 96], 226, 26, grass.main) + drawing.join(''),
	) + rect([x, y], 226, 122, 'none', { rx: 12, stroke: colour, 'stroke-width': 4 });

export default scene(
	{ background: backgrounds.grape },
	panel(
		[10, 10],
		danger.dark,
		tree([104, 114], 0.64),
		bolt([102, 12], 62, 0.9),
		person({ ...cast.boy, scale: 0.78, at: [154, 117], pose: standing }),
	),
	panel(
		[244, 10],
		danger.dark,
		pavilion([352, 116], 0.92),
		person({ ...cast.girl, scale: 0.62, at: [352, 114], pose: standing }),
	),
	panel([10, 138], right.dark, house([116, 252], 0.9, clothes.blue)),
	panel([244, 138], right.dark, car([352, 254], clothes.orange, 1.25)),
	no([36, 36], 17),
	no([270, 36], 17),
	tick([36, 164], 17),
	tick([270, 164], 17),
);
