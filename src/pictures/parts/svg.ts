/** Tiny helpers that write SVG as text. Coordinates are user units on a 480×270 canvas, y grows downwards. */

/** A place on the canvas: [x, y]. */
export type Point = readonly [number, number];

/** Presentation attributes of one element; `undefined` leaves an attribute out. */
export type Attributes = Record<string, string | number | undefined>;

const round = (value: number): string => String(Math.round(value * 10) / 10 || 0);

const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const write = ([name, value]: [string, string | number | undefined]): string =>
	value === undefined ? '' : ` ${name}="${typeof value === 'number' ? round(value) : escape(value)}"`;

/** One element; numbers are rounded to one decimal. */
export function el(name: string, attributes: Attributes = {}, ...children: string[]): string {
	const head = name + Object.entries(attributes).map(write).join('');
	return children.length === 0 ? `<${head}/>` : `<${head}>${children.join('')}</${name}>`;
}

/** A path; the decimals inside `d` are rounded too. */
export const path = (d: string, fill: string, attributes: Attributes = {}): string =>
	el('path', { d: d.replace(/-?\d+\.\d+/g, (value) => round(Number(value))), fill, ...attributes });

/** A circle. */
export const circle = ([cx, cy]: Point, r: number, fill: string, attributes: Attributes = {}): string =>
	el('circle', { cx, cy, r, fill, ...attributes });

/** An ellipse. */
export const ellipse = ([cx, cy]: Point, rx: number, ry: number, fill: string, attributes: Attributes = {}): string =>
	el('ellipse', { cx, cy, rx, ry, fill, ...attributes });

/** A rectangle from its upper left corner. */
export const rect = ([x, y]: Point, width: number, height: number, fill: string, attributes: Attributes = {}): string =>
	el('rect', { x, y, width, height, fill, ...attributes });

/** A line through points with round ends and joints: limbs, ropes, poles. */
export const line = (points: readonly Point[], stroke: string, width: number, attributes: Attributes = {}): string =>
	path(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`, 'none', {
		stroke,
		'stroke-width': width,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		...attributes,
	});

/** A curve given as path data, drawn as a round-ended stroke. */
export const curve = (d: string, stroke: string, width: number, attributes: Attributes = {}): string =>
	path(d, 'none', {
		stroke,
		'stroke-width': width,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		...attributes,
	});

/** Words that are part of the thing (a sign, a bubble); never smaller than 18 units. `at` is the middle of the baseline. */
export const text = ([x, y]: Point, words: string, size = 20, fill = '#1D282E'): string =>
	el(
		'text',
		{
			x,
			y,
			fill,
			'font-family': 'sans-serif',
			'font-size': Math.max(18, size),
			'font-weight': 700,
			'text-anchor': 'middle',
		},
		escape(words),
	);

/** A group; give `transform`, `opacity` or shared presentation attributes. */
export const group = (attributes: Attributes, ...children: string[]): string => el('g', attributes, ...children);

/** Moves a drawing made around 0,0 to a place; `scale` and `turn` (degrees, clockwise) work around that place. */
export function place([x, y]: Point, drawing: string, scale = 1, turn = 0): string {
	const steps = [
		`translate(${round(x)} ${round(y)})`,
		turn ? `rotate(${round(turn)})` : '',
		scale === 1 ? '' : `scale(${scale})`,
	];
	return group({ transform: steps.filter(Boolean).join(' ') }, drawing);
}

/** Mirrors a drawing left to right around the upright line at x. Not for words. */
export const mirror = (x: number, drawing: string): string =>
	group({ transform: `translate(${round(2 * x)} 0) scale(-1 1)` }, drawing);

const hash = (words: string): string => {
	let sum = 5381;
	for (const letter of words) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 4294967296;
	return sum.toString(36);
};

/** Shows only what lies inside the shape (id from the content, so none clash). */
export function clip(shape: string, drawing: string): string {
	const id = `clip-${hash(shape + drawing)}`;
	return el('clipPath', { id }, shape) + group({ 'clip-path': `url(#${id})` }, drawing);
}

/** Size and ground of a scene. */
export interface SceneOptions {
	width?: number;
	height?: number;
	background?: string;
}

/** The whole picture: a rounded panel of its own colour, everything clipped to it (id from the content, so none clash). */
export function scene(
	{ width = 480, height = 270, background = '#E3F5F8' }: SceneOptions,
	...children: string[]
): string {
	return el(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
		clip(el('rect', { width, height, rx: 16 }), rect([0, 0], width, height, background) + children.join('')),
	);
}
