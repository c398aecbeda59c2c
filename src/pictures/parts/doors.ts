/** Doors, open and closed, and the lift. */
import { type Tone, ink, wood, metal } from './palette.ts';
import { type Point, path, circle, rect, place, mirror } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** A closed door with frame; `handle` says on which side. */
export const door = (
	at: Point,
	{ width = 72, height = 138, tone = wood, handle = 'right' as 'left' | 'right' } = {},
): string =>
	place(
		at,
		rect([-width / 2 - 6, -height - 6], width + 12, height + 6, tone.dark, { rx: 3 }) +
			rect([-width / 2, -height], width, height, tone.main) +
			rect([-width / 2 + 11, -height + 13], width - 22, height * 0.36, 'none', edge(tone)) +
			rect([-width / 2 + 11, -height * 0.5], width - 22, height * 0.4, 'none', edge(tone)) +
			circle([handle === 'right' ? width / 2 - 9 : -width / 2 + 9, -height * 0.47], 4.5, ink),
	);

/** A doorway with the leaf swung towards us; `beyond` is the colour behind it, `hinge` the side the leaf hangs on. */
export function openDoor(
	at: Point,
	{ width = 72, height = 138, tone = wood, beyond = '#5B666E', hinge = 'left' as 'left' | 'right', leaf = 30 } = {},
): string {
	const hole =
		rect([-width / 2 - 6, -height - 6], width + 12, height + 6, tone.dark, { rx: 3 }) +
		rect([-width / 2, -height], width, height, beyond);
	const swing =
		path(`M${-width / 2} ${-height}L${-width / 2 - leaf} ${-height - 8}V8L${-width / 2} 0Z`, tone.main, edge(tone)) +
		circle([-width / 2 - leaf + 7, -height * 0.45], 4, ink);
	return place(at, hole + (hinge === 'left' ? swing : mirror(0, swing)));
}

/** Lift doors, closed, with the two call arrows. */
export const liftDoor = (at: Point, width = 80, height = 130): string =>
	place(
		at,
		rect([-width / 2 - 7, -height - 7], width + 14, height + 7, metal.dark, { rx: 2 }) +
			rect([-width / 2, -height], width / 2 - 1, height, metal.main) +
			rect([1, -height], width / 2 - 1, height, metal.main) +
			path(`M${width / 2 + 20} ${-height * 0.58}l7 -11l7 11Z`, metal.dark) +
			path(`M${width / 2 + 20} ${-height * 0.52}l7 11l7 -11Z`, metal.dark),
	);
