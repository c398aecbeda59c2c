/** The form in which queries and pages are compared: half width, small letters, no spaces, no punctuation. */

/** `ＡＥＤ、 心肺复苏！` → `aed心肺复苏`. */
export function bareText(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The same, with the place in `text` of every UTF-16 unit of the bare form, so that what is found can be marked. */
export function bareWithPlaces(text: string): { bare: string; places: number[] } {
	const places: number[] = [];
	let bare = '';
	let place = 0;
	for (const character of text) {
		const part = bareText(character);
		for (let unit = 0; unit < part.length; unit += 1) places.push(place);
		bare += part;
		place += character.length;
	}
	return { bare, places };
}
