/** Long work in short slices, so that the page goes on answering. */

/** How long a slice may take, in milliseconds: half of what a hand begins to notice. */
const slice = 12;

/** Calls `each` for everything that `steps` gives; lets the page breathe between slices. `undefined` is a step of its own. */
export async function inSlices<Item>(steps: Iterable<Item | undefined>, each: (item: Item) => void): Promise<void> {
	let begun = performance.now();
	for (const item of steps) {
		if (item !== undefined) each(item);
		if (performance.now() - begun < slice) continue;
		await breath();
		begun = performance.now();
	}
}

/** Lets everything run that waits: input, drawing, timers. */
function breath(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
