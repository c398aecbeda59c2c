/** Finds what an author most likely meant by a name that does not exist. */

/** The candidate closest to `written`, or `undefined` when none is close enough to be worth naming. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
	const limit = written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 4));
	let best: string | undefined;
	let bestDistance = limit + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - written.length) >= bestDistance) continue;
		const distance = editDistance(written, candidate);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** “你是不是要写 x？” when something is close, else the given advice. */
export function suggest(written: string, candidates: Iterable<string>, otherwise: string): string {
	const near = nearest(written, candidates);
	return near === undefined ? otherwise : `你是不是要写 ${near}？`;
}

/** Levenshtein: how many letters must be put in, taken out or changed. */
function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}
