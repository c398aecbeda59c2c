/** Water, ice and the edge between land and water. */
import { deepWater, grass, ice, paper, sand, type Tone, water } from './palette.ts';
import { curve, ellipse, group, path, type Point } from './svg.ts';

/** Where a stretch of water lies: from `left` to `right`, its surface at `y`, down to `bottom`. */
export interface WaterOptions {
	y: number;
	left?: number;
	right?: number;
	bottom?: number;
	/** Height of the waves. */
	wave?: number;
	tone?: Tone;
}

/** A wavy edge of steps of about 48 units, from left to right. */
function waves(y: number, left: number, right: number, wave: number): string {
	const steps = Math.max(1, Math.round((right - left) / 48));
	const step = (right - left) / steps;
	const rise = (i: number): string =>
		`q${(step / 2).toFixed(1)} ${(i % 2 ? wave : -wave).toFixed(1)} ${step.toFixed(1)} 0`;
	return `M${left} ${y}${Array.from({ length: steps }, (_, i) => rise(i)).join('')}`;
}

const body = (o: WaterOptions, fill: string): string => {
	const { y, left = -10, right = 490, bottom = 290, wave = 7 } = o;
	return path(`${waves(y, left, right, wave)}L${right} ${bottom}L${left} ${bottom}Z`, fill);
};

/** Water behind a swimmer: light, with a crest. Draw it, then the person, then `waterFront`. */
export const waterBack = (o: WaterOptions): string => {
	const tone = o.tone ?? water;
	return body(o, tone.main) + curve(waves(o.y, o.left ?? -10, o.right ?? 490, o.wave ?? 7), paper, 2.5);
};

/** Water in front of a swimmer, hides what is under the surface; `seeThrough` lets it show. */
export const waterFront = (o: WaterOptions & { seeThrough?: boolean }): string => {
	const tone = o.tone ?? deepWater;
	const crest = curve(waves(o.y, o.left ?? -10, o.right ?? 490, o.wave ?? 7), paper, 2.5);
	return group({ opacity: o.seeThrough ? 0.6 : undefined }, body(o, tone.main)) + crest;
};

/** Short wave marks scattered on a flat surface; give the middles. */
export const ripples = (middles: readonly Point[], colour: string = paper, half = 12): string =>
	middles
		.map(([x, y]) => curve(`M${x - half} ${y}q${half / 2} -6 ${half} 0q${half / 2} 6 ${half} 0`, colour, 2.5))
		.join('');

/** Rings round something that floats. */
export const rings = (at: Point, rx: number, ry: number): string =>
	[1, 1.35]
		.map((k) =>
			ellipse(at, rx * k, ry * k, 'none', { stroke: paper, 'stroke-width': 2.5, 'stroke-dasharray': '26 14' }),
		)
		.join('');

/** A grassy bank with a flat top at `y`, its edge curving down at `edge`; it fills everything to the side. */
export function bank({
	edge,
	y,
	side = 'right',
	tone = grass,
}: {
	edge: number;
	y: number;
	side?: 'left' | 'right';
	tone?: Tone;
}): string {
	const out = side === 'right' ? 1 : -1;
	const far = side === 'right' ? 490 : -10;
	const land = (shift: number, drop: number): string =>
		`M${edge + (shift - 34) * out} 290C${edge + (shift - 26) * out} ${y + 60 + drop} ${edge + (shift - 8) * out} ${y + drop} ${edge + (shift + 34) * out} ${y + drop}L${far} ${y + drop}L${far} 290Z`;
	return path(land(0, 0), tone.main, { stroke: tone.dark, 'stroke-width': 1.5 }) + path(land(16, 16), tone.dark);
}

/** A flat sandy or grassy shore that slopes gently into the water from `y` at its outer side down to the `edge`. */
export function shore({
	edge,
	y,
	side = 'left',
	tone = sand,
}: {
	edge: number;
	y: number;
	side?: 'left' | 'right';
	tone?: Tone;
}): string {
	const out = side === 'right' ? 1 : -1;
	const far = side === 'right' ? 490 : -10;
	const land = (drop: number): string =>
		`M${far} ${y + drop}L${edge + 90 * out} ${y + drop}C${edge + 40 * out} ${y + drop} ${edge} ${y + 30 + drop} ${edge - 60 * out} 290L${far} 290Z`;
	return path(land(0), tone.main, { stroke: tone.dark, 'stroke-width': 1.5 }) + path(land(18), tone.dark);
}

/** A sheet of ice with its edge at the top `y`; light, with a shaded rim. */
export const iceSheet = ({ y, left = -10, right = 490, bottom = 290 }: WaterOptions): string =>
	path(`M${left} ${y}L${right} ${y}L${right} ${bottom}L${left} ${bottom}Z`, ice.main, {
		stroke: ice.dark,
		'stroke-width': 2,
	});

/** Cracks running out from a middle. */
export const crack = ([x, y]: Point, size = 40): string =>
	[
		`M${x} ${y}l${size * 0.35} ${-size * 0.12}l${size * 0.2} ${size * 0.14}l${size * 0.45} ${-size * 0.16}`,
		`M${x} ${y}l${-size * 0.3} ${size * 0.14}l${-size * 0.25} ${-size * 0.12}l${-size * 0.4} ${size * 0.18}`,
		`M${x} ${y}l${size * 0.1} ${size * 0.2}l${size * 0.22} ${size * 0.1}l${size * 0.1} ${size * 0.24}`,
	]
		.map((d) => curve(d, '#5D8CA6', 2.5))
		.join('');

/** The far half of a hole in the ice; draw it, then the person, then `holeFront`. */
export const hole = ([x, y]: Point, rx = 60, ry = 20): string =>
	ellipse([x, y], rx, ry, deepWater.dark, { stroke: ice.dark, 'stroke-width': 4 });

/** The near half of the hole: hides the body under the rim. */
export function holeFront([x, y]: Point, rx = 60, ry = 20, bottom = 290): string {
	const rim = `M${x - rx} ${y}A${rx} ${ry} 0 0 0 ${x + rx} ${y}`;
	const cover = path(`${rim}L${x + rx} ${bottom}L${x - rx} ${bottom}Z`, ice.main);
	return cover + curve(rim, ice.dark, 4);
}
