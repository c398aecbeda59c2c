/** The list of `<question-order>`: numbers on its items, and what passes what. */

/** Numbers the items as they stand; the first cannot go up, nor the last down. */
export function numberItems(items: HTMLElement[]): void {
	for (const [index, item] of items.entries()) {
		(item.querySelector('[data-place]') as HTMLElement).textContent = String(index + 1);
		for (const button of item.querySelectorAll<HTMLElement>('[data-step]')) {
			const stop = button.dataset['step'] === '1' ? items.length - 1 : 0;
			// Not `disabled`: the button that was just pressed must keep the focus.
			button.setAttribute('aria-disabled', String(index === stop));
		}
	}
}

/** Moves an item one place up or down; false at the end. The neighbour is what moves, so the focus stays on the item. */
export function step(item: HTMLElement, up: boolean): boolean {
	const neighbour = up ? item.previousElementSibling : item.nextElementSibling;
	if (up && neighbour) item.after(neighbour);
	else if (neighbour) item.before(neighbour);
	return neighbour !== null;
}

/** While dragged, an item passes its neighbour once the pointer at `y` is beyond the neighbour's middle. */
export function slide(item: HTMLElement, y: number): void {
	const [before, after] = [item.previousElementSibling, item.nextElementSibling];
	if (before && y < middleOf(before)) step(item, true);
	else if (after && y > middleOf(after)) step(item, false);
}

function middleOf(element: Element): number {
	const { top, height } = element.getBoundingClientRect();
	return top + height / 2;
}
