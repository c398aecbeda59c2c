/** Five small pictures: a wide crack in a wall, a piece missing in the ceiling with grit below, a brick wall that leans, a ceiling that makes a sound, ground that has sunk. */
import { brickWall, rubble, sunkenGround, wallCrack } from '../../parts/cracked-building.ts';
import { soundWaves } from '../../parts/bus-things.ts';
import { backgrounds, danger, floor, grass, ink, paper, wall } from '../../parts/palette.ts';
import { type Point, clip, path, rect, scene, text } from '../../parts/svg.ts';

const [wide, high] = [146, 122];
/** `name` is the word of the lesson for what is seen. */
const panel = ([x, y]: Point, name: string, back: string, low: string, ...drawing: string[]): string => {
	const frame = rect([x, y], wide, high, back, { rx: 12 });
	const inside = rect([x, y + 84], wide, 40, low) + drawing.join('');
	return (
		clip(frame, frame + inside) +
		rect([x, y], wide, high, 'none', { rx: 12, stroke: '#CBA98B', 'stroke-width': 2 }) +
		rect([x + 6, y + 6], 30, 28, danger.dark, { rx: 6 }) +
		text([x + 21, y + 27], name, 20, paper)
	);
};
const ceiling = ([x, y]: Point): string => rect([x, y], wide, 22, wall.dark);

export default scene(
	{ background: backgrounds.earth },
	panel([10, 8], '裂', wall.main, floor.main, wallCrack([92, 10], 82)),
	panel(
		[167, 8],
		'掉',
		paper,
		floor.main,
		ceiling([167, 8]),
		path('M232 30L240 14L256 20L272 12L282 30Z', ink),
		rubble([258, 112], 0.9),
	),
	panel([324, 8], '歪', backgrounds.sky, grass.main, brickWall([384, 106], { width: 78, height: 70, lean: 26 })),
	panel(
		[88, 140],
		'响',
		paper,
		floor.main,
		ceiling([88, 140]),
		soundWaves([140, 176], 90, 0.8),
		soundWaves([190, 176], 90, 0.8),
	),
	panel([246, 140], '陷', backgrounds.sky, grass.main, sunkenGround([330, 242], 42)),
);
