/** The size of a picture that is to be no longer than `longest` on either side: smaller in proportion, never larger. */
export function fitWithin(
	{ width, height }: { width: number; height: number },
	longest: number,
): { width: number; height: number } {
	const scale = Math.min(1, longest / Math.max(width, height, 1));
	const side = (length: number): number => Math.max(1, Math.round(length * scale));
	return { width: side(width), height: side(height) };
}
