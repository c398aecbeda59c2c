/** Buttons say what they do by `data-do`, cards of the overview where they go by `data-go`, lengths by `data-cut`. */
import type { DeckAction } from '../../domain/deck-keys.ts';
import type { Cut } from '../../domain/slides.ts';

type Listener = {
	act: (action: DeckAction) => void;
	goToSlide: (id: string) => void;
	choose: (cut: Cut) => void;
};

/** Gives a function that ends it. */
export function listenToClicks(root: HTMLElement, { act, goToSlide, choose }: Listener): () => void {
	const onClick = (event: MouseEvent): void => {
		const target = event.target instanceof Element ? event.target : undefined;
		const link = target?.closest<HTMLElement>('a[data-cut]');
		const button = target?.closest<HTMLElement>('button[data-do], button[data-go]');
		if (link) {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			choose(Number(link.dataset['cut']) as Cut);
		}
		if (!button) return;
		// A mouse or a finger leaves no focus behind, so that the space bar still turns the page.
		if (event.detail > 0) button.blur();
		if (button.dataset['go']) goToSlide(button.dataset['go']);
		else act(button.dataset['do'] as DeckAction);
	};
	root.addEventListener('click', onClick);
	return () => root.removeEventListener('click', onClick);
}
