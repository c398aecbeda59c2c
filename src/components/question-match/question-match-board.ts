/** The board of `<question-match>`: what is chosen and used, where a dragged card would land, the order of the rights. */
import { fillWords } from '../../domain/fill-words.ts';
import type { MatchWord } from './question-match-words.ts';

export function selectIn(pair: HTMLElement): HTMLSelectElement {
	return pair.querySelector('select') as HTMLSelectElement;
}

/** The words of a right side. */
export function rightText(board: HTMLElement, id: string): string {
	return cardOf(board, id).dataset['right'] as string;
}

/** Writes each choice out in full, which a select cuts off, and says of a right side that it is used already. */
export function showChosen(board: HTMLElement, words: Record<MatchWord, string>): void {
	const selects = [...board.querySelectorAll('select')];
	for (const card of board.querySelectorAll<HTMLElement>('[data-card]')) {
		const id = card.dataset['card'] as string;
		const text = rightText(board, id);
		const users = selects.filter(({ value }) => value === id);
		const marked = fillWords(words.matchUsed, { text });
		(card.querySelector('[data-said]') as HTMLElement).textContent = users.length > 0 ? marked : text;
		card.toggleAttribute('data-used', users.length > 0);
		for (const select of selects) {
			const option = select.querySelector(`option[value="${id}"]`) as HTMLOptionElement;
			option.textContent = users.some((user) => user !== select) ? marked : text;
		}
	}
	for (const select of selects) {
		const shown = select.parentElement?.querySelector('[data-shown]') as HTMLElement;
		shown.textContent = select.selectedOptions[0]?.textContent ?? '';
		select.parentElement?.toggleAttribute('data-chosen', select.value !== '');
	}
}

/** Puts the right sides in this order, among the cards and in every select. */
export function mixRights(board: HTMLElement, ids: string[]): void {
	for (const select of board.querySelectorAll('select')) {
		const { value } = select;
		select.append(...ids.map((id) => select.querySelector(`option[value="${id}"]`) as Element));
		select.value = value;
	}
	board.querySelector('.match-cards')?.append(...ids.map((id) => cardOf(board, id).parentElement as Element));
}

/** The left side over which the pointer is. */
export function pairUnder(pairs: HTMLElement[], { clientX, clientY }: PointerEvent): HTMLElement | undefined {
	return pairs.find((pair) => {
		const { left, right, top, bottom } = pair.getBoundingClientRect();
		return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
	});
}

/** Shows where a dragged card would land. */
export function aim(pairs: HTMLElement[], target: HTMLElement | undefined): void {
	for (const pair of pairs) pair.toggleAttribute('data-aim', pair === target);
}

const cardOf = (board: HTMLElement, id: string): HTMLElement =>
	board.querySelector(`[data-card="${id}"]`) as HTMLElement;
