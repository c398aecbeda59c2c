/** A photograph that somebody chose, made small: 1024 px at most, a JPEG, without the place and time a camera adds. */
import { fitWithin } from '../domain/fit-within.ts';
import { loadPicture } from './load-picture.ts';
import { jpegOf } from './save-file.ts';

const longestSide = 1024;

/** `undefined` when it is no picture that this browser knows, or the device has no room to draw it. */
export async function shrinkPhoto(file: Blob): Promise<Blob | undefined> {
	const picture = await loadPicture(file);
	if (!picture) return undefined;
	const size = fitWithin({ width: picture.naturalWidth, height: picture.naturalHeight }, longestSide);
	const canvas = Object.assign(document.createElement('canvas'), size);
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	// What is see-through would be black in a JPEG.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, size.width, size.height);
	context.drawImage(picture, 0, 0, size.width, size.height);
	return jpegOf(canvas);
}
