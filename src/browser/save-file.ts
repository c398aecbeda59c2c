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

/** What was drawn, as a PNG; `undefined` where the device has no room for it. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob | undefined> {
	return new Promise((resolve) => {
		try {
			canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
		} catch {
			resolve(undefined);
		}
	});
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
