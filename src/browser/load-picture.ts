/** Pictures for drawing and for reading: from an address of ours, or from a file that the reader chose. */

/** `undefined` when it is no picture that this browser knows. Files never leave the device. */
export async function loadPicture(source: string | Blob): Promise<HTMLImageElement | undefined> {
	const picture = new Image();
	const address = typeof source === 'string' ? source : URL.createObjectURL(source);
	picture.src = address;
	try {
		await picture.decode();
		return picture;
	} catch {
		return undefined;
	} finally {
		if (typeof source !== 'string') URL.revokeObjectURL(address);
	}
}
