/** Heads: a round face with two dots for eyes (where the person looks), hair or a headscarf. No acting faces. */
import { ink, type Tone } from './palette.ts';
import { circle, curve, ellipse, group, path, type Point } from './svg.ts';

/** How the hair is worn; `scarf` is a headscarf in the hair tone. */
export type HairStyle = 'short' | 'long' | 'bun' | 'tail' | 'scarf';

/** Everything a head needs. `tilt` turns it, `flip` lets it look left. */
export interface HeadOptions {
	at: Point;
	r: number;
	view: 'side' | 'front' | 'back';
	skin: Tone;
	hair: Tone;
	hairStyle: HairStyle;
	tilt?: number;
	flip?: boolean;
	/** One small curve, only where the line of the scene says that someone laughs. */
	smile?: boolean;
	/** Eyes looking down. */
	lookDown?: boolean;
	/** Round glasses. */
	glasses?: boolean;
}

const scaled = (r: number, d: string): string => d.replace(/-?\d*\.?\d+/g, (value) => (Number(value) * r).toFixed(1));

const caps = {
	side: 'M-.72 .42C-1.2 .1 -1.2 -1.12 .06 -1.12C.72 -1.12 1.1 -.66 1.02 -.22C.76 -.5 .4 -.56 -.06 -.5C-.2 -.3 -.34 -.14 -.36 .12C-.5 .08 -.56 .3 -.72 .42Z',
	front:
		'M-1.03 .12C-1.16 -.8 -.6 -1.13 0 -1.13C.6 -1.13 1.16 -.8 1.03 .12C.9 -.26 .62 -.52 .1 -.5C-.4 -.5 -.84 -.34 -1.03 .12Z',
	back: 'M-1.04 .2C-1.2 -.8 -.6 -1.13 0 -1.13C.6 -1.13 1.2 -.8 1.04 .2C.9 .9 -.9 .9 -1.04 .2Z',
};
const scarfs = {
	side: 'M.9 -.44C.6 -1.3 -.7 -1.34 -1.06 -.4C-1.3 .4 -1 1.2 -.7 1.42L.5 1.36C.7 1.2 .7 .96 .5 .84C-.1 .7 -.3 .1 0 -.3C.2 -.5 .6 -.54 .9 -.44Z',
	front:
		'M-1.1 -.1C-1.1 -1.5 1.1 -1.5 1.1 -.1C1.16 .8 1 1.3 .6 1.46L-.6 1.46C-1 1.3 -1.16 .8 -1.1 -.1ZM0 -.62C-.9 -.62 -.9 .78 0 .78C.9 .78 .9 -.62 0 -.62Z',
	back: 'M-1.1 -.1C-1.1 -1.5 1.1 -1.5 1.1 -.1C1.2 .8 1 1.4 .6 1.5L-.6 1.5C-1 1.4 -1.2 .8 -1.1 -.1Z',
};
const bun = (x: number, y: number): string => {
	const [l, r, t, b, k] = [x - 0.46, x + 0.46, y - 0.46, y + 0.46, 0.25];
	return `M${l} ${y}C${l} ${y - k} ${x - k} ${t} ${x} ${t}C${x + k} ${t} ${r} ${y - k} ${r} ${y}C${r} ${y + k} ${x + k} ${b} ${x} ${b}C${x - k} ${b} ${l} ${y + k} ${l} ${y}Z`;
};
const behind: Record<HairStyle, Record<'side' | 'front' | 'back', string>> = {
	short: { side: '', front: '', back: '' },
	scarf: { side: '', front: '', back: '' },
	bun: { side: bun(-0.95, -0.75), front: bun(0, -1.2), back: '' },
	tail: {
		side: 'M-.8 -.5C-1.6 -.7 -1.9 .4 -1.5 1.1C-1.1 .9 -.9 .2 -.7 .1Z',
		front: 'M.7 -.7C1.6 -.9 1.8 .3 1.5 .9C1.2 .7 .9 .1 .7 0Z',
		back: '',
	},
	long: {
		side: 'M-.2 -1C-1.4 -1 -1.4 .6 -1.2 1.3L-.1 1.3C.1 .8 -.1 .3 0 0Z',
		front: 'M-1.08 -.2L-1.16 1.1C-1.1 1.4 -.6 1.4 -.5 1.2L.5 1.2C.6 1.4 1.1 1.4 1.16 1.1L1.08 -.2Z',
		back: '',
	},
};
const over: Partial<Record<HairStyle, string>> = {
	long: 'M-1.06 -.1L-1.14 1.2C-1 1.5 1 1.5 1.14 1.2L1.06 -.1Z',
	tail: 'M-.3 -.3C-.6 .6 -.3 1.2 0 1.5C.3 1.2 .6 .6 .3 -.3Z',
	bun: bun(0, -0.85),
};

function face({ view, r, smile, lookDown }: HeadOptions): string {
	if (view === 'back') return '';
	const y = (lookDown ? 0.34 : 0.1) * r;
	const eyes: [number, number] = view === 'side' ? [0.3, 0.76] : [-0.36, 0.36];
	const dot = (x: number): string => ellipse([x * r, y], 0.09 * r + 0.4, 0.13 * r + 0.4, ink);
	const mid = ((eyes[0] + eyes[1]) / 2) * r;
	const mouth = `M${mid - 0.24 * r} ${0.46 * r}Q${mid} ${0.72 * r} ${mid + 0.24 * r} ${0.46 * r}`;
	return dot(eyes[0]) + dot(eyes[1]) + (smile ? curve(mouth, ink, 1.8) : '');
}

/** Round frames around the eyes, joined over the nose; in a side view a temple runs to the ear. */
function frames({ view, r, glasses, lookDown }: HeadOptions): string {
	if (!glasses || view === 'back') return '';
	const y = (lookDown ? 0.28 : 0.1) * r;
	const [left, right, wide] = view === 'side' ? [0.26, 0.8, 0.22] : [-0.38, 0.38, 0.29];
	const rim = (x: number): string =>
		ellipse([x * r, y], wide * r, 0.29 * r, 'none', { stroke: ink, 'stroke-width': 1.7 });
	const bridge = `M${(left + wide) * r} ${y}L${(right - wide) * r} ${y}`;
	const temple = view === 'side' ? `M${(left - wide) * r} ${y}L${-0.3 * r} ${0.06 * r}` : '';
	return rim(left) + rim(right) + curve(bridge + temple, ink, 1.7);
}

const ears = ({ view, r, skin, hairStyle }: HeadOptions): string => {
	if (hairStyle === 'scarf' || hairStyle === 'long') return '';
	const ear = (x: number): string =>
		ellipse([x * r, 0.16 * r], 0.17 * r, 0.22 * r, skin.main, { stroke: skin.dark, 'stroke-width': 1.2 });
	return view === 'side' ? ear(-0.3) : ear(-1) + ear(1);
};

/** Draws a head around its middle. */
export function head(options: HeadOptions): string {
	const { at, r, view, skin, hair, hairStyle, tilt = 0, flip = false } = options;
	const outline = { stroke: hair.dark, 'stroke-width': 1.2, 'stroke-linejoin': 'round' };
	const shape = (d: string | undefined): string =>
		d ? path(scaled(r, d), hair.main, { ...outline, 'fill-rule': 'evenodd' }) : '';
	const skull = circle([0, 0], r, skin.main, { stroke: skin.dark, 'stroke-width': 1.6 });
	const cap = hairStyle === 'scarf' ? scarfs[view] : caps[view];
	const earsUnder = view === 'side' ? '' : ears(options);
	const earOver = view === 'side' ? ears(options) : '';
	const last = view === 'back' ? shape(over[hairStyle]) : '';
	const turn = `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})${flip ? ' scale(-1 1)' : ''}${tilt ? ` rotate(${tilt})` : ''}`;
	return group(
		{ transform: turn },
		shape(behind[hairStyle][view]),
		earsUnder,
		skull,
		face(options),
		frames(options),
		shape(cap),
		earOver,
		last,
	);
}
