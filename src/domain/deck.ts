/** Moving through a deck: slides that may hold steps to be shown one after the other. */

/** A slide by its place among those shown, and how many of its steps stand there. */
export type Place = { slide: number; step: number };

/** How many steps each slide has. */
export type Deck = readonly number[];

/** The next step, or else the next slide from its beginning. */
export function forward(deck: Deck, { slide, step }: Place): Place {
	if (step < (deck[slide] ?? 0)) return { slide, step: step + 1 };
	return slide < deck.length - 1 ? { slide: slide + 1, step: 0 } : { slide, step };
}

/** The step before, or else the slide before with all that was shown on it. */
export function backward(deck: Deck, { slide, step }: Place): Place {
	if (step > 0) return { slide, step: step - 1 };
	return slide > 0 ? { slide: slide - 1, step: deck[slide - 1] ?? 0 } : { slide, step };
}

/** A slide by the number that the class reads, from 1; kept within the deck. */
export function numbered(deck: Deck, number: number): Place {
	return { slide: Math.min(Math.max(Math.trunc(number), 1), deck.length) - 1, step: 0 };
}
