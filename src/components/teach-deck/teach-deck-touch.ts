/** A touch board: a swipe turns the page, and so does a touch near the left or right edge. */
import type { DeckAction } from '../../domain/deck-keys.ts';

const edge = 0.12;
const swipe = 60;

/** Gives a function that ends it. */
export function listenToTouch(stage: HTMLElement, act: (action: DeckAction) => void): () => void {
	let start: Touch | undefined;
	let swiped = false;

	const onStart = (event: TouchEvent): void => {
		start = event.touches.length === 1 ? event.touches[0] : undefined;
		swiped = false;
	};

	const onEnd = (event: TouchEvent): void => {
		const end = event.changedTouches[0];
		if (!start || !end) return;
		const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
		start = undefined;
		if (Math.abs(across) < swipe || Math.abs(across) < 2 * Math.abs(down)) return;
		swiped = true;
		act(across < 0 ? 'next' : 'previous');
	};

	const onClick = (event: MouseEvent): void => {
		const isTool = event.target instanceof Element && event.target.closest('button, a, input, label, select, summary');
		if (isTool || swiped || String(getSelection()) !== '') return;
		if (event.clientX < innerWidth * edge) act('previous');
		else if (event.clientX > innerWidth * (1 - edge)) act('next');
	};

	stage.addEventListener('touchstart', onStart, { passive: true });
	stage.addEventListener('touchend', onEnd);
	stage.addEventListener('click', onClick);
	return () => {
		stage.removeEventListener('touchstart', onStart);
		stage.removeEventListener('touchend', onEnd);
		stage.removeEventListener('click', onClick);
	};
}
