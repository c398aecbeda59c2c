/** `<teach-deck>`: shows one slide at a time. Keys, buttons, touch and the other window all ask for the same actions. */
import { backward, forward, numbered, type Place } from '../../domain/deck.ts';
import type { DeckAction } from '../../domain/deck-keys.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { Cut } from '../../domain/slides.ts';
import { cutInAddress, keepInAddress, slideInAddress } from './teach-deck-address.ts';
import { listenToKeys } from './teach-deck-keys.ts';
import { SlideRow } from './teach-deck-row.ts';
import { listenToTouch } from './teach-deck-touch.ts';

class TeachDeck extends HTMLElement {
	private row!: SlideRow;
	private ends: (() => void)[] = [];

	connectedCallback(): void {
		document.documentElement.dataset['deck'] = '';
		this.row = new SlideRow(this);
		this.ends = [
			listenToKeys({ act: this.act, goTo: this.goToNumber }),
			listenToTouch(this.querySelector('main') as HTMLElement, this.act),
		];
		this.addEventListener('click', this.onClick);
		window.addEventListener('popstate', this.followAddress);
		window.addEventListener('hashchange', this.followAddress);
		this.followAddress();
	}

	disconnectedCallback(): void {
		delete document.documentElement.dataset['deck'];
		for (const end of this.ends) end();
		window.removeEventListener('popstate', this.followAddress);
		window.removeEventListener('hashchange', this.followAddress);
	}

	private readonly act = (action: DeckAction): void => {
		const { deck, place } = this.row;
		const turns: Partial<Record<DeckAction, () => Place>> = {
			next: () => forward(deck, place),
			previous: () => backward(deck, place),
			first: () => numbered(deck, 1),
			last: () => numbered(deck, deck.length),
		};
		const turn = turns[action];
		if (turn) this.goTo(turn());
		else if (action === 'full') this.toggleFull();
		else if (action === 'black') document.documentElement.toggleAttribute('data-black');
	};

	private readonly goToNumber = (number: number): void => this.goTo(numbered(this.row.deck, number));

	private goTo(place: Place): void {
		this.row.show(place);
		keepInAddress(this.row.cut as Cut, this.row.current.id);
		this.say();
	}

	/** After a reload, back, forward, or a link with `#p7` or `#3`. */
	private readonly followAddress = (): void => {
		const before = this.row.place.slide;
		this.setCut(cutInAddress());
		const name = slideInAddress();
		const slide = /^\d+$/.test(name) ? numbered(this.row.deck, Number(name)).slide : (this.row.find(name) ?? 0);
		// Going back shows a slide as it was left: with all its steps.
		const step = slide < before ? (this.row.deck[slide] ?? 0) : 0;
		this.row.show({ slide, step });
		this.say();
	};

	private setCut(cut: Cut): void {
		this.row.cut = cut;
		for (const name of this.querySelectorAll<HTMLElement>('[data-for-cut]')) {
			name.hidden = name.dataset['forCut'] !== String(cut);
		}
		for (const link of this.querySelectorAll<HTMLElement>('[data-cut]')) {
			if (link.dataset['cut'] === String(cut)) link.setAttribute('aria-current', 'page');
			else link.removeAttribute('aria-current');
		}
	}

	private readonly onClick = (event: MouseEvent): void => {
		const { target } = event;
		if (!(target instanceof Element)) return;
		const link = target.closest<HTMLElement>('[data-cut]');
		if (link) {
			event.preventDefault();
			this.setCut(Number(link.dataset['cut']) as Cut);
			this.goTo(this.row.place);
			return;
		}
		const button = target.closest<HTMLElement>('[data-do]');
		if (!button) return;
		// A mouse leaves no focus behind, so that the space bar still turns the page.
		if (event.detail > 0) button.blur();
		this.act(button.dataset['do'] as DeckAction);
	};

	private toggleFull(): void {
		if (document.fullscreenElement) void document.exitFullscreen();
		else void document.documentElement.requestFullscreen?.();
	}

	private say(): void {
		const { place, slides, current } = this.row;
		const number = fillWords(this.dataset['number'] ?? '', { n: place.slide + 1, total: slides.length });
		const says = this.querySelector('[data-says]') as HTMLElement;
		says.textContent = `${number}：${current.querySelector('h2')?.textContent?.trim() ?? ''}`;
	}
}

customElements.define('teach-deck', TeachDeck);
