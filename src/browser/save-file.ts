/** Files made on the device: offered as a download, and shown where a browser has no downloads. */

/** Offers a file. WeChat's browser ignores this, so a picture is shown as well (`pictureOf`). */
export function saveFile(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// Some browsers fetch the address only after this turn.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * What was drawn, as a PNG; `undefined` where the device has no room for it.
 * Not with `toBlob`: Chromium does that in its idle time, for which a busy phone makes the reader wait up to ten seconds.
 */
export const pngOf = (canvas: HTMLCanvasElement): Blob | undefined => pictureIn(canvas, 'image/png');

/** The same as a JPEG, good enough to see a crack in a wall. */
export const jpegOf = (canvas: HTMLCanvasElement): Blob | undefined => pictureIn(canvas, 'image/jpeg', 0.8);

function pictureIn(canvas: HTMLCanvasElement, type: string, quality?: number): Blob | undefined {
	try {
		const [head, base64] = canvas.toDataURL(type, quality).split(',');
		if (head !== `data:${type};base64` || !base64) return undefined;
		const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
		return new Blob([bytes], { type });
	} catch {
		return undefined;
	}
}

/** A picture to look at and to keep by a long press. */
export function pictureOf(
	file: Blob,
	alt: string,
	{ width, height }: { width: number; height: number },
): HTMLImageElement {
	const picture = new Image(width, height);
	picture.alt = alt;
	picture.src = URL.createObjectURL(file);
	return picture;
}
