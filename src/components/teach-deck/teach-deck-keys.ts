/** The keyboard and the clicker. A number and Enter goes to that slide; keys typed into a field stay there. */
import { actionOf, type DeckAction } from '../../domain/deck-keys.ts';
import { fillWords } from '../../domain/fill-words.ts';

type Listener = { act: (action: DeckAction) => void; goTo: (number: number) => void };

/** Gives a function that ends it. */
export function listenToKeys(root: HTMLElement, { act, goTo }: Listener): () => void {
	let digits = '';
	const shown = root.querySelector('[data-digits-typed]') as HTMLElement;

	const setDigits = (typed: string): void => {
		digits = typed;
		shown.hidden = typed === '';
		shown.textContent = fillWords(shown.dataset['say'] ?? '', { n: Number(typed) });
	};

	const onKey = (event: KeyboardEvent): void => {
		if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return;
		const { key } = event;
		if (/^\d$/.test(key)) {
			return setDigits((digits + key).slice(-3));
		}
		const number = Number(digits);
		setDigits('');
		if (key === 'Enter' && number > 0) {
			event.preventDefault();
			goTo(number);
			return;
		}
		// A button that has the focus is pressed by space, a link and a summary by Enter.
		if (key === ' ' && isControl(event.target)) return;
		const action = actionOf(key);
		if (!action) return;
		event.preventDefault();
		act(action);
	};

	addEventListener('keydown', onKey);
	return () => removeEventListener('keydown', onKey);
}

const isField = (target: EventTarget | null): boolean =>
	target instanceof Element && target.matches('input:not([type="checkbox"]):not([type="radio"]), select, textarea');

const isControl = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('button, a, input, summary, label') !== null;
