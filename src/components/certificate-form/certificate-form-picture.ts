/** The certificate as a picture of an A4 page, drawn on the device. */
import type { CertificateWords } from './certificate-form-words.ts';

/** Size of the drawing in its own pixels. */
export type Art = { width: number; height: number };
export type Facts = {
	/** Empty for a line to write on. */
	name: string;
	title: string;
	/** Title of each lesson and its days. */
	lines: (readonly [string, string])[];
	/** Whose it is, and the day. */
	foot: [string, string];
	art?: Art & { image: HTMLImageElement };
};

/** A4 at 150 dots to the inch. */
const page = { width: 1240, height: 1754 };
const middle = page.width / 2;
const edge = 150;
const fonts =
	'"PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** `undefined` where the browser has no canvas. */
export function drawCertificate(facts: Facts, words: CertificateWords): HTMLCanvasElement | undefined {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [page.width, page.height];
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	drawFrame(context);
	let y = drawArt(context, facts.art);
	context.fillStyle = '#000';
	const centre = (text: string, font: string, step: number): void => {
		context.font = `${font} ${fonts}`;
		context.textAlign = 'center';
		context.fillText(text, middle, y, page.width - edge * 2);
		y += step;
	};
	centre(words.sheetTitle, 'bold 76px', 120);
	if (facts.name === '') context.fillRect(middle - 220, y, 440, 2);
	centre(facts.name, 'bold 56px', 90);
	centre(`${words.took}${facts.title}`, '38px', 64);
	centre(words.practised, '32px', 62);
	y = drawLines(context, facts.lines, y);
	y = page.height - 190;
	centre(words.proves, '26px', 0);
	drawFoot(context, facts.foot);
	return canvas;
}

function drawFrame(context: CanvasRenderingContext2D): void {
	context.fillStyle = '#fff';
	context.fillRect(0, 0, page.width, page.height);
	context.strokeStyle = '#000';
	for (const [inset, line] of [
		[60, 6],
		[76, 2],
	] as const) {
		context.lineWidth = line;
		context.strokeRect(inset, inset, page.width - inset * 2, page.height - inset * 2);
	}
}

/** Gives the height at which the words begin. */
function drawArt(context: CanvasRenderingContext2D, art: Facts['art']): number {
	if (!art) return 360;
	const width = page.width - edge * 2;
	const height = Math.min(560, (width * art.height) / art.width);
	const drawn = (height * art.width) / art.height;
	context.drawImage(art.image, middle - drawn / 2, 120, drawn, height);
	return 120 + height + 110;
}

/** As many lines as there is room for, the letters smaller when there are many. */
function drawLines(context: CanvasRenderingContext2D, lines: Facts['lines'], top: number): number {
	const step = Math.min(70, (page.height - 250 - top) / Math.max(1, lines.length));
	const size = Math.min(32, step * 0.46);
	let y = top + 10;
	for (const [title, days] of lines) {
		context.textAlign = 'left';
		context.font = `bold ${size}px ${fonts}`;
		context.fillText(title, edge, y, (page.width - edge * 2) * 0.5);
		context.textAlign = 'right';
		context.font = `${size * 0.75}px ${fonts}`;
		context.fillText(days, page.width - edge, y, (page.width - edge * 2) * 0.48);
		y += step;
	}
	return y;
}

function drawFoot(context: CanvasRenderingContext2D, [owner, day]: Facts['foot']): void {
	context.font = `28px ${fonts}`;
	context.textAlign = 'left';
	context.fillText(owner, edge, page.height - 125);
	context.textAlign = 'right';
	context.fillText(day, page.width - edge, page.height - 125);
}
