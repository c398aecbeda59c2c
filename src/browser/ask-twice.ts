/** A second press instead of a question in a window: for buttons that take something away. */

/** The first press asks by the button's own words, the second does it. */
export function sure(button: HTMLElement, question: string): boolean {
	if (button.dataset['asked'] !== undefined) return true;
	button.dataset['asked'] = button.textContent ?? '';
	button.textContent = question;
	return false;
}

/** Whoever turns to something else is not taken at the word: every other button in `root` says again what it does. */
export function disarmOthers(root: HTMLElement, pressed?: Element | null): void {
	for (const button of root.querySelectorAll<HTMLElement>('[data-asked]')) {
		if (button === pressed) continue;
		button.textContent = button.dataset['asked'] ?? '';
		delete button.dataset['asked'];
	}
}
