/** A QR code as modules and as one SVG path, the same at build and in the browser. */
import { encode } from 'uqr';

/** The quiet zone that readers need, in modules. */
export const quiet = 4;

/** Rows of dark and light, quiet zone included. Medium correction: a fold or a stain may cost a seventh. */
export function qrModules(text: string): boolean[][] {
	return encode(text, { ecc: 'M', border: quiet }).data;
}

/** The dark squares as one path; `size` is the side of the picture in modules, quiet zone included. */
export function qrPath(text: string): { size: number; path: string } {
	const modules = qrModules(text);
	const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])));
	return { size: modules.length, path: dark.join('') };
}
