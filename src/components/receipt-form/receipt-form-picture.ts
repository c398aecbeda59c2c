/** The receipt as a picture: code, QR and what they say, drawn on the device. */
import type { Made } from '../../domain/make-receipt.ts';
import { grouped } from '../../domain/receipt-alphabet.ts';
import { qrModules } from '../../domain/qr-path.ts';
import type { ReceiptWords } from './receipt-form-words.ts';

const width = 720;
const edge = 48;
const fonts =
	'"PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** `undefined` where the browser has no canvas. `head` is whose receipt it is: campaign, class, seat and day, line by line. */
export function drawReceipt({ code }: Made, head: string[], words: ReceiptWords): HTMLCanvasElement | undefined {
	const groups = grouped(code).match(/[^-]+-?/g) ?? [];
	const lines = Array.from({ length: Math.ceil(groups.length / 4) }, (_, row) =>
		groups.slice(row * 4, row * 4 + 4).join(''),
	);
	const qr = 320;
	const height = edge * 2 + 70 + head.length * 44 + qr + 40 + lines.length * 52 + 30;
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.fillStyle = '#000';
	context.strokeRect(16.5, 16.5, width - 33, height - 33);
	let y = edge + 40;
	const write = (text: string, font: string, step: number): void => {
		context.font = `${font} ${fonts}`;
		context.fillText(text, edge, y, width - edge * 2);
		y += step;
	};
	write(words.sheetTitle, 'bold 40px', 60);
	for (const line of head) write(line, '28px', 44);
	drawQr(context, grouped(code), (width - qr) / 2, y - 20, qr);
	y += qr + 40;
	for (const line of lines) write(line, 'bold 40px monospace,', 52);
	write(words.voluntary, '26px', 44);
	return canvas;
}

function drawQr(context: CanvasRenderingContext2D, text: string, left: number, top: number, size: number): void {
	const modules = qrModules(text);
	// Whole pixels, so that no edge is grey.
	const unit = Math.floor(size / modules.length);
	const [x, y] = [Math.round(left + (size - unit * modules.length) / 2), Math.round(top)];
	for (const [row, line] of modules.entries()) {
		for (const [column, on] of line.entries()) if (on) context.fillRect(x + column * unit, y + row * unit, unit, unit);
	}
}
