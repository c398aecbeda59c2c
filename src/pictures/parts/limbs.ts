/** Arms, legs and shoes: round-ended strokes with an edge in the dark tone. */
import type { PersonOptions } from './looks.ts';
import { clothes, type Tone } from './palette.ts';
import { measures } from './skeleton.ts';
import { circle, line, type Point } from './svg.ts';

type Bones = readonly [Point, Point, Point];

/** The place a share of the way from a to b. */
export const mix = (a: Point, b: Point, share: number): Point => [
	a[0] + (b[0] - a[0]) * share,
	a[1] + (b[1] - a[1]) * share,
];

/** A round-ended stroke with an edge in the dark tone. */
export const limb = (points: readonly Point[], { main, dark }: Tone, width: number): string =>
	line(points, dark, width + 3.2) + line(points, main, width);

/** An arm with its sleeve; the hand is its round end. */
export function drawArm([root, elbow, hand]: Bones, p: PersonOptions, skin: Tone, top: Tone): string {
	const width = measures(p).arm;
	const bare = limb([root, elbow, hand], skin, width) + circle(hand, width * 0.62, skin.main);
	const sleeves = p.sleeves ?? 'short';
	if (sleeves === 'none') return bare;
	const cuff = sleeves === 'short' ? [root, mix(root, elbow, 0.6)] : [root, elbow, mix(elbow, hand, 0.62)];
	return bare + limb(cuff, top, width + 1.5);
}

function drawShoe([, knee, ankle]: Bones, p: PersonOptions, colour: Tone, width: number): string {
	const shin = Math.hypot(ankle[0] - knee[0], ankle[1] - knee[1]) || 1;
	const down: Point = [(ankle[0] - knee[0]) / shin, (ankle[1] - knee[1]) / shin];
	const way = p.flip ? -1 : 1;
	const toe: Point = p.pose.view === 'side' ? [down[1] * way, -down[0] * way] : [0, 0.25];
	const heel: Point = [ankle[0] - toe[0] * 1, ankle[1] - toe[1] * 1];
	return limb([heel, [ankle[0] + toe[0] * width * 0.75, ankle[1] + toe[1] * width * 0.75]], colour, width * 0.82);
}

/** A leg with its shoe, in trousers or bare below shorts and skirts. */
export function drawLeg(bones: Bones, p: PersonOptions, skin: Tone, bottom: Tone): string {
	const width = measures(p).leg;
	const [root, knee, ankle] = bones;
	const style = p.legs ?? 'long';
	const shoes = p.shoes ?? clothes.white;
	const shoe = drawShoe(bones, p, shoes === 'bare' ? skin : shoes, width);
	if (style === 'long') return shoe + limb([root, knee, mix(knee, ankle, 0.86)], bottom, width);
	return shoe + limb([root, knee, ankle], skin, width * 0.86) + limb([root, mix(root, knee, 0.8)], bottom, width + 1);
}
