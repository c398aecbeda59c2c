/** Writes a sentence in which the percentages stand out. Written only when it changes, since it may be read aloud. */
export function writePercents(place: HTMLElement, text: string): void {
	if (place.textContent === text) return;
	const pieces = text.split(/(\d+%)/).map((piece, index) => (index % 2 === 0 ? piece : bold(piece)));
	place.replaceChildren(...pieces);
}

function bold(text: string): HTMLElement {
	return Object.assign(document.createElement('b'), { textContent: text });
}
