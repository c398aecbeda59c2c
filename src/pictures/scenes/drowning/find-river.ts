/** A river bank in summer for finding dangers: a child reaches for a ball, one walks in with a toy ring, deep, shallow and ditch water; a mother holds a hand, a ring buoy hangs ready. */
import { bush, hills } from '../../parts/outdoors.ts';
import { backgrounds, clothes, grass, paper, sand, trunk } from '../../parts/palette.ts';
import { cast, crouching, fromBehind, person, walking } from '../../parts/person.ts';
import { line, path, type Point, scene } from '../../parts/svg.ts';
import { notice, shadow } from '../../parts/things.ts';
import { ripples, waterBack } from '../../parts/water.ts';
import { ball, ditch, rescuePost, shallows, swimRing } from '../../parts/waterside.ts';

const near = 'M-10 176C60 172 110 186 170 196C250 210 300 214 352 226C400 236 440 238 490 236V310H-10Z';
const strand = 'M-10 166C60 162 114 174 176 184C254 198 304 202 356 214C404 224 444 226 490 224V310H-10Z';
const stick: Point = [188, 146];
const hands: Point = [282, 242];

export default scene(
	{ height: 300, background: backgrounds.sky },
	hills(92),
	waterBack({ y: 92, wave: 4 }),
	ripples([
		[150, 116],
		[300, 112],
		[440, 132],
		[280, 160],
	]),
	shallows([434, 190], 46, 18),
	path(strand, sand.main, { stroke: sand.dark, 'stroke-width': 1.5 }),
	path(near, grass.main, { stroke: grass.dark, 'stroke-width': 1.5 }),
	notice([66, 190], ['水深危险'], { posts: 36, height: 92 }),
	swimRing([352, 180], 24, true),
	person({ ...cast.smallGirl, legs: 'shorts', scale: 1.3, at: [352, 224], pose: fromBehind, shoes: 'bare' }),
	swimRing([352, 180], 24),
	ball([216, 154], 12),
	ripples([[216, 168]], paper, 14),
	person({ ...cast.boy, scale: 1.1, at: [142, 197], pose: crouching, frontHand: [170, 159], lookDown: true }),
	line([[164, 163], stick, [202, 147]], trunk.dark, 4),
	ditch([
		[-10, 236],
		[78, 236],
		[132, 310],
		[-10, 310],
	]),
	bush([180, 294], 0.6),
	rescuePost([434, 292], 0.9),
	shadow([252, 293], 22),
	shadow([310, 293], 18),
	person({
		...cast.mother,
		scale: 0.8,
		at: [250, 292],
		pose: walking,
		frontHand: hands,
		top: clothes.blue,
		bottom: clothes.earth,
		tilt: 16,
	}),
	person({ ...cast.smallBoy, scale: 0.95, at: [312, 292], pose: walking, backHand: hands }),
);
