/** A poster of the page for chats that show no card: picture, title, one line, and the code of its address. */
import { loadPicture } from '../../browser/load-picture.ts';
import { pictureOf, pngOf, saveFile } from '../../browser/save-file.ts';
import { qrModules } from '../../domain/qr-path.ts';
import { ownAddress, said } from './share-page-link.ts';
import type { ShareWords } from './share-page-words.ts';

const page = { width: 1080, height: 1440 };
const edge = 90;
const code = 380;
const fonts =
	'"PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

export async function savePoster(part: HTMLElement): Promise<void> {
	const words = JSON.parse(part.dataset['words'] as string) as ShareWords;
	const status = part.querySelector('[role="status"]') as HTMLElement;
	const picture = document.querySelector<HTMLImageElement>('main img.picture')?.src;
	const art = picture === undefined ? undefined : await loadPicture(picture);
	const title = said('title');
	const canvas = draw(title, said('description'), words.scan, art);
	const file = canvas && pngOf(canvas);
	if (!canvas || !file) {
		status.textContent = words.noPoster;
		return;
	}
	saveFile(file, `${title}.png`);
	const shown = pictureOf(file, words.alt, canvas);
	shown.className = 'share-page-poster';
	status.replaceChildren(words.ready, shown);
}

/** `undefined` where the browser has no canvas. */
function draw(
	title: string,
	line: string,
	scan: string,
	art: HTMLImageElement | undefined,
): HTMLCanvasElement | undefined {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [page.width, page.height];
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	context.fillStyle = '#fffdf8';
	context.fillRect(0, 0, page.width, page.height);
	let y = edge;
	if (art && art.width > 0) {
		const width = page.width - edge * 2;
		const height = Math.min(620, (width * art.height) / art.width);
		const drawn = (height * art.width) / art.height;
		context.drawImage(art, (page.width - drawn) / 2, y, drawn, height);
		y += height + 50;
	}
	context.fillStyle = '#1d282e';
	y = write(context, title, 68, 'bold', y);
	context.fillStyle = '#4a5962';
	write(context, line, 40, '', y + 16);
	const top = page.height - edge - code;
	drawCode(context, edge, top);
	context.fillStyle = '#1d282e';
	write(context, scan, 38, '', top + code / 2 - 50, edge + code + 40);
	return canvas;
}

/** Writes a text in as many lines as it needs, three at most. Gives the height below it. */
function write(
	context: CanvasRenderingContext2D,
	text: string,
	size: number,
	weight: string,
	top: number,
	left = edge,
): number {
	context.font = `${weight} ${size}px ${fonts}`;
	const room = page.width - edge - left;
	const lines: string[] = [''];
	for (const letter of text) {
		const line = `${lines.at(-1)}${letter}`;
		if (context.measureText(line).width <= room || /[，。、；：！？”）》]/.test(letter)) lines[lines.length - 1] = line;
		else lines.push(letter);
	}
	const shown = lines.slice(0, 3);
	if (lines.length > 3) shown[2] = `${shown[2]?.slice(0, -1)}…`;
	shown.forEach((line, index) => context.fillText(line, left, top + size * (1 + index * 1.4)));
	return top + size * 1.4 * shown.length;
}

function drawCode(context: CanvasRenderingContext2D, left: number, top: number): void {
	const modules = qrModules(ownAddress());
	// Whole pixels, or lines would show between the squares.
	const side = Math.floor(code / modules.length);
	context.fillStyle = '#fff';
	context.fillRect(left, top, side * modules.length, side * modules.length);
	context.fillStyle = '#000';
	modules.forEach((row, y) =>
		row.forEach((on, x) => on && context.fillRect(left + x * side, top + y * side, side, side)),
	);
}
