/** A QR code as an SVG, built of nodes. */
import { qrPath } from '../../domain/qr-path.ts';

const svg = 'http://www.w3.org/2000/svg';

/** One path of dark squares on a white ground, named `label` for readers. */
export function qrPicture(text: string, label: string): SVGSVGElement {
	const { size, path } = qrPath(text);
	const side = String(size);
	const picture = element('svg', { viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': label, class: 'qr' });
	const ground = element('rect', { width: side, height: side, fill: '#fff' });
	picture.append(ground, element('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }));
	return picture as SVGSVGElement;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
	const made = document.createElementNS(svg, name) as SVGElement;
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	return made;
}
