/** In the shallow part of a pool a grown-up stays within one arm of the child, the phone is in the bag at the side; a lifeguard watches from a high chair. */
import { backgrounds, clothes, glass, stone } from '../../parts/palette.ts';
import { cast, person, sitting, standingSide } from '../../parts/person.ts';
import { cloud } from '../../parts/outdoors.ts';
import { curve, rect, scene } from '../../parts/svg.ts';
import { bag, lifeguardChair, phone, shadow } from '../../parts/things.ts';
import { ripples, waterBack, waterFront } from '../../parts/water.ts';

/** A tiled wall of the pool. */
const tiles = (x: number, y: number, width: number, height: number): string => {
	const columns = Array.from({ length: Math.floor((width - 1) / 34) }, (_, i) => `M${x + 34 * (i + 1)} ${y}v${height}`);
	const rows = Array.from({ length: Math.floor((height - 1) / 32) }, (_, i) => `M${x} ${y + 32 * (i + 1)}h${width}`);
	return (
		rect([x, y], width, height, glass.main, { stroke: glass.dark, 'stroke-width': 2 }) +
		curve([...columns, ...rows].join(''), glass.dark, 2)
	);
};

export default scene(
	{ background: backgrounds.sky },
	cloud([214, 42]),
	rect([-10, 120], 500, 30, stone.main, { stroke: stone.dark, 'stroke-width': 2 }),
	tiles(-10, 134, 500, 20),
	lifeguardChair([414, 132]),
	person({
		...cast.teenGirl,
		top: clothes.red,
		bottom: clothes.yellow,
		legs: 'shorts',
		scale: 0.68,
		at: [410, 103],
		pose: sitting,
		flip: true,
	}),
	waterBack({ y: 148, wave: 3 }),
	person({
		...cast.father,
		scale: 1.12,
		at: [222, 266],
		pose: standingSide,
		frontHand: [274, 182],
		legs: 'shorts',
		sleeves: 'short',
		shoes: 'bare',
		tilt: 14,
	}),
	person({
		...cast.smallGirl,
		scale: 1.2,
		at: [324, 262],
		pose: standingSide,
		flip: true,
		legs: 'shorts',
		shoes: 'bare',
		frontHand: [296, 206],
		backHand: [292, 202],
	}),
	waterFront({ y: 218, wave: 4, seeThrough: true }),
	ripples([
		[410, 184],
		[420, 244],
		[140, 178],
	]),
	rect([-10, 196], 134, 90, stone.main, { stroke: stone.dark, 'stroke-width': 2 }),
	tiles(-10, 214, 134, 72),
	shadow([62, 206], 34),
	phone([62, 166], 10, 1.2),
	bag([60, 188], clothes.grape, 1.1),
);
