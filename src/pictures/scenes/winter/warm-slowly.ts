/** Indoors a boy holds both hands in a basin of warm water, his mother beside him has her hand in it too; rubbing with snow and the hot stove are crossed out. */
import { room } from '../../parts/building.ts';
import { coalStove } from '../../parts/heating-things.ts';
import { no } from '../../parts/marks.ts';
import { clothes, danger, paper } from '../../parts/palette.ts';
import { cast, person, sitting } from '../../parts/person.ts';
import { chair } from '../../parts/furniture.ts';
import { circle, clip, type Point, rect, scene } from '../../parts/svg.ts';
import { shadow } from '../../parts/things.ts';
import { sittingStool } from '../../parts/school-poses.ts';
import { stool } from '../../parts/school-furniture.ts';
import { warmBasin } from '../../parts/winter-street.ts';

const boy = {
	...cast.boy,
	top: clothes.yellow,
	sleeves: 'long',
	scale: 1.42,
	at: [98, 252] as Point,
	pose: sitting,
} as const;
const mother = { ...cast.mother, scale: 1.1, at: [272, 252] as Point, pose: sittingStool, flip: true } as const;
const frame = (x: number, y: number, ...drawing: string[]): string =>
	clip(rect([x, y], 112, 108, '#000000', { rx: 12 }), rect([x, y], 112, 108, paper) + drawing.join('')) +
	rect([x, y], 112, 108, 'none', { rx: 12, stroke: danger.dark, 'stroke-width': 4 }) +
	no([x + 22, y + 22], 15);

export default scene(
	{},
	room(212),
	shadow([96, 254], 44),
	chair([92, 252], 1),
	stool([280, 252], 1.1),
	person({ ...boy, frontHand: [168, 190], backHand: [180, 188] }),
	warmBasin([182, 252], 1),
	person({ ...mother, frontHand: [206, 188], backHand: [214, 186] }),
	frame(352, 14, coalStove([420, 116], 1)),
	frame(
		352,
		136,
		...[
			[392, 222, 18],
			[426, 216, 24],
			[408, 200, 18],
		].map(([x = 0, y = 0, r = 0]) => circle([x, y], r, '#E3EEF6', { stroke: '#7FA3BA', 'stroke-width': 2.5 })),
	),
);
