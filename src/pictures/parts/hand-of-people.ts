/** A big hand whose fingers are people one can tell: heads at the finger tips, a word beside each. */
import { head, type HeadOptions } from './head.ts';
import { skins } from './palette.ts';
import { line, type Point, text } from './svg.ts';

/** One person at a finger tip; `word` stands over the head, or beside it when moved. */
export interface FingerPerson {
	looks: Omit<HeadOptions, 'at' | 'r' | 'view' | 'tilt' | 'smile'>;
	word: string;
	/** Where the word stands, seen from the tip. */
	wordAt?: Point;
	/** Drawn over the head. */
	over?: (at: Point) => string;
}

const tips: readonly Point[] = [
	[92, 160],
	[158, 96],
	[240, 80],
	[322, 96],
	[392, 144],
];
const roots: readonly Point[] = [
	[190, 226],
	[212, 200],
	[240, 200],
	[268, 200],
	[294, 214],
];

/** One stroke of the hand: all rims are drawn first, so that the hand is one shape. */
const stroke = (points: readonly Point[], width: number, rim: boolean): string =>
	rim ? line(points, skins.tan.dark, width + 4) : line(points, skins.tan.main, width);

/** Five places from the thumb to the little finger; `undefined` folds that finger in. */
export function handOfPeople(people: readonly (FingerPerson | undefined)[]): string {
	const fingers = tips.flatMap((tip, index) => {
		const person = people[index];
		const root = roots[index];
		return person && root ? [{ tip, root, person }] : [];
	});
	const hand = [true, false].flatMap((rim) => [
		...fingers.map(({ tip, root }) => stroke([root, tip], 38, rim)),
		stroke(
			[
				[212, 236],
				[268, 236],
			],
			94,
			rim,
		),
		stroke(
			[
				[240, 240],
				[240, 300],
			],
			84,
			rim,
		),
	]);
	const heads = fingers.map(
		({ tip, person }) =>
			head({ at: tip, r: 23, view: 'front', tilt: 0, smile: true, ...person.looks }) + (person.over?.(tip) ?? ''),
	);
	const words = fingers.map(({ tip: [x, y], person: { word, wordAt: [dx, dy] = [0, -45] } }) =>
		text([x + dx, y + dy], word, 20),
	);
	return [...hand, ...heads, ...words].join('');
}
