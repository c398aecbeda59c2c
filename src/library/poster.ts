/** An A4 poster as SVG, 210×297 user units (millimetres): one message, three things to do, one number. */
import type { Hue } from '../schemas/shared.ts';

type Poster = { headline: string; line: string; message: string[]; help: string; hue: Hue };

const inks: Record<Hue, string> = {
	water: '#0B7285',
	fire: '#C2410C',
	grape: '#6741B8',
	leaf: '#2B7A3D',
	sun: '#A35A00',
	earth: '#7A4E2D',
};
const font = 'font-family="PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif"';

export function poster({ headline, line, message, help, hue }: Poster): string {
	const ink = inks[hue];
	const words = [
		text(headline, 105, 62, Math.min(30, 180 / headline.length), '#1D282E', 'bold'),
		text(line, 105, 82, Math.min(9, 180 / line.length), '#4A5962'),
		...message.map((part, index) => step(part, index, ink)),
		`<rect x="15" y="250" width="180" height="30" rx="8" fill="${ink}"/>`,
		text(help, 105, 271, 17, '#FFFFFF', 'bold'),
	];
	const frame = `<rect width="210" height="297" fill="#FFFDF8"/><rect x="6" y="6" width="198" height="285" rx="10" fill="none" stroke="${ink}" stroke-width="2"/>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">${frame}${words.join('')}</svg>`;
}

function step(part: string, index: number, ink: string): string {
	const y = 122 + index * 42;
	const number = `<circle cx="36" cy="${y - 7}" r="15" fill="${ink}"/>${text(String(index + 1), 36, y, 20, '#FFFFFF', 'bold')}`;
	return `${number}<text x="60" y="${y}" font-size="${Math.min(22, 130 / part.length)}" ${font} font-weight="bold" fill="#1D282E">${escape(part)}</text>`;
}

function text(words: string, x: number, y: number, size: number, fill: string, weight = 'normal'): string {
	return `<text x="${x}" y="${y}" font-size="${size.toFixed(1)}" ${font} font-weight="${weight}" fill="${fill}" text-anchor="middle">${escape(words)}</text>`;
}

const escape = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
