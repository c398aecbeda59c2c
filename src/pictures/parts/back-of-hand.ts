/** The close view of a hand that feels a door with its back. */
import { clothes, skins, type Tone, wood } from './palette.ts';
import { curve, line, path, type Point, rect } from './svg.ts';

const edge = (tone: Tone, width = 2): Record<string, string | number> => ({
	stroke: tone.dark,
	'stroke-width': width,
	'stroke-linejoin': 'round',
});

/** Close view for a lens: the back of an upright hand lies against a door that is seen edge-on at the right. */
export const backOfHand = (skin: Tone = skins.light, sleeve: Tone = clothes.orange): string => {
	const limb = (points: readonly Point[], { main, dark }: Tone, width: number): string =>
		line(points, dark, width + 4) + line(points, main, width);
	return (
		rect([22, -90], 80, 180, wood.main) +
		line(
			[
				[22, -90],
				[22, 90],
			],
			wood.dark,
			4,
		) +
		line(
			[
				[42, -90],
				[42, 90],
			],
			wood.dark,
			3,
		) +
		limb(
			[
				[-70, 74],
				[-10, 34],
			],
			skin,
			26,
		) +
		limb(
			[
				[-84, 84],
				[-52, 62],
			],
			sleeve,
			36,
		) +
		path(
			'M-22 36C-26 20 -22 4 -12 -4L-5 -54C-3 -68 18 -68 19 -52L21 20C21 40 8 50 -6 48C-14 46 -20 42 -22 36Z',
			skin.main,
			edge(skin, 2.5),
		) +
		curve('M8 -60L7 -8', skin.dark, 2.2) +
		limb(
			[
				[-8, 14],
				[-25, -6],
				[-24, -20],
			],
			skin,
			11,
		) +
		line(
			[
				[-8, 14],
				[-2, 22],
			],
			skin.main,
			13,
		)
	);
};
