/** How templates write their pieces. */

/** What an author has still to write; the content check refuses it until it is replaced. */
export function placeholder(what: string): string {
	return `【待写：${what}】`;
}

/** A text as a YAML value, whatever signs it holds. */
export function quoted(text: string): string {
	return JSON.stringify(text);
}
