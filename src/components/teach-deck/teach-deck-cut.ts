/** What on the page speaks of the cut: its name in the header, and the choice on the first slide. */
import type { Cut } from '../../domain/slides.ts';

export function markCut(root: HTMLElement, cut: Cut): void {
	for (const name of root.querySelectorAll<HTMLElement>('[data-for-cut]')) {
		name.hidden = name.dataset['forCut'] !== String(cut);
	}
	for (const link of root.querySelectorAll<HTMLElement>('a[data-cut]')) {
		// Not `true`: that is said of the slide that is shown, and of nothing else.
		if (link.dataset['cut'] === String(cut)) link.setAttribute('aria-current', 'page');
		else link.removeAttribute('aria-current');
	}
}
