/** A QR code as an SVG, built of nodes. */
import { encode } from 'uqr';

const svg = 'http://www.w3.org/2000/svg';
/** The quiet zone that readers need, in modules. */
export const quiet = 4;

/** Rows of dark and light, quiet zone included. Medium correction: a fold or a stain may cost a seventh. */
export function qrModules(text: string): boolean[][] {
	return encode(text, { ecc: 'M', border: quiet }).data;
}

/** One path of dark squares on a white ground, named `label` for readers. */
export function qrPicture(text: string, label: string): SVGSVGElement {
	const modules = qrModules(text);
	const size = String(modules.length);
	const picture = element('svg', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, class: 'qr' });
	const ground = element('rect', { width: size, height: size, fill: '#fff' });
	const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])));
	picture.append(ground, element('path', { d: dark.join(''), fill: '#000', 'shape-rendering': 'crispEdges' }));
	return picture as SVGSVGElement;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
	const made = document.createElementNS(svg, name) as SVGElement;
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	return made;
}
