/** What opens over or beside the stage by an action of the deck: `keys`, `overview`, `notes`, `timer`. */
import type { DeckAction } from '../../domain/deck-keys.ts';
// The deck first: a panel asks it for the slides as soon as it is there.
import './teach-deck-element.ts';
import type { TeachDeck } from './teach-deck-element.ts';

/** A panel is hidden until its action; the same action or 关闭 hides it, and the focus goes back where it was. */
export abstract class DeckPanel extends HTMLElement {
	protected abstract readonly action: DeckAction;
	private focusedBefore: Element | null = null;

	connectedCallback(): void {
		this.deck.addEventListener('deckaction', this.onAction);
		this.addEventListener('click', this.onClose);
	}

	disconnectedCallback(): void {
		this.deck.removeEventListener('deckaction', this.onAction);
		this.removeEventListener('click', this.onClose);
	}

	protected get deck(): TeachDeck {
		return this.closest('teach-deck') as TeachDeck;
	}

	protected opened(): void {}

	protected closed(): void {}

	protected open(): void {
		if (!this.hidden) return;
		this.focusedBefore = document.activeElement;
		this.hidden = false;
		this.opened();
		// Keys still turn the page: the panel takes the focus, none of its buttons does.
		this.focus({ preventScroll: true });
		this.mark();
	}

	protected close(): void {
		if (this.hidden) return;
		const hadFocus = this.contains(document.activeElement);
		this.hidden = true;
		this.closed();
		if (hadFocus && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus({ preventScroll: true });
		this.mark();
	}

	private readonly onAction = (event: Event): void => {
		const action = (event as CustomEvent<DeckAction>).detail;
		if (action === this.action) return this.hidden ? this.open() : this.close();
		if (action === 'close') this.close();
	};

	private readonly onClose = (event: MouseEvent): void => {
		if (event.target instanceof Element && event.target.closest('[data-close]')) this.close();
	};

	/** The bar's button says whether it is open. */
	private mark(): void {
		const button = this.deck.querySelector(`.deck-bar [data-do="${this.action}"]`);
		button?.setAttribute('aria-pressed', String(!this.hidden));
	}
}
