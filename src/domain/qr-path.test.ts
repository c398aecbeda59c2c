import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrModules, qrPath, quiet } from './qr-path.ts';

/** Draws the path as a printer would, four points a module, for a decoder that is not ours. */
function pixelsOf({ size, path }: { size: number; path: string }) {
	const scale = 4;
	const side = size * scale;
	const data = new Uint8Array(side * side * 4).fill(255);
	for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
		for (let row = 0; row < scale; row += 1) {
			const from = ((Number(y) * scale + row) * side + Number(x) * scale) * 4;
			for (let column = 0; column < scale; column += 1) data.fill(0, from + column * 4, from + column * 4 + 3);
		}
	}
	return { width: side, height: side, data };
}

test('the path reads back as the address that went in', () => {
	const address = 'https://example.cn/anquan/campaigns/drowning-prevention/letter/';
	expect(decodeQR(pixelsOf(qrPath(address)))).toBe(address);
});

test('a quiet zone stands around it', () => {
	const modules = qrModules('a');
	expect(modules.slice(0, quiet).flat()).not.toContain(true);
	expect(modules.map((row) => row.slice(-quiet)).flat()).not.toContain(true);
});
