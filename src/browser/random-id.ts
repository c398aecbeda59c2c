/** An id for a new learner: no two devices make the same one, so that their records can be joined. */
export function randomId(): string {
	return [...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36)).join('');
}
