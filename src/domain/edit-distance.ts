/**
 * How many characters must be put in, taken out, changed or swapped with their neighbour to make one text the other.
 * Gives up beyond `limit` and then says `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(previous[column - 1] as number) + (same ? 0 : 1),
				(previous[column] as number) + 1,
				(current[column - 1] as number) + 1,
			);
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
			current.push(cost);
		}
		if (Math.min(...current) > limit) return limit + 1;
		[before, previous] = [previous, current];
	}
	return previous[b.length] as number;
}
