/** The slides of a cut in a row: one is shown, the others are hidden; steps that are still to come wait unseen. */
import type { Deck, Place } from '../../domain/deck.ts';
import type { Cut } from '../../domain/slides.ts';

export class SlideRow {
	cut: Cut = 30;
	place: Place = { slide: 0, step: 0 };
	private readonly root: HTMLElement;
	private readonly all: HTMLElement[];

	constructor(root: HTMLElement) {
		this.root = root;
		this.all = [...root.querySelectorAll<HTMLElement>('.deck-main > .slide')];
	}

	/** Slides that this cut shows. */
	get slides(): HTMLElement[] {
		return this.all.filter((slide) => slide.dataset['cuts']?.split(' ').includes(String(this.cut)));
	}

	get current(): HTMLElement {
		return this.slides[this.place.slide] as HTMLElement;
	}

	get next(): HTMLElement | undefined {
		return this.slides[this.place.slide + 1];
	}

	get deck(): Deck {
		return this.slides.map((slide) => stepsOf(slide).length);
	}

	/** Place of a slide by its id; `undefined` when this cut does not show it. */
	find(id: string): number | undefined {
		const index = this.slides.findIndex((slide) => slide.id === id);
		return index < 0 ? undefined : index;
	}

	/** Shows a place. Everyone hears of it as `slideshown`; `detail.fresh` says that the slide has just come up. */
	show(place: Place): void {
		const before = this.all.find((slide) => slide.getAttribute('aria-current') === 'true');
		this.place = place;
		const { current } = this;
		for (const slide of this.all) {
			slide.hidden = slide !== current;
			if (slide === current) slide.setAttribute('aria-current', 'true');
			else slide.removeAttribute('aria-current');
		}
		stepsOf(current).forEach((step, index) => step.classList.toggle('to-come', index >= place.step));
		for (const slide of [current, this.next]) getReady(slide);
		this.markTicks();
		const detail = { slide: current, step: place.step, fresh: current !== before };
		current.dispatchEvent(new CustomEvent('slideshown', { bubbles: true, detail }));
	}

	private markTicks(): void {
		const shown = this.slides.map(({ id }) => id);
		for (const tick of this.root.querySelectorAll<HTMLElement>('[data-tick]')) {
			const index = shown.indexOf(tick.dataset['tick'] ?? '');
			tick.hidden = index < 0;
			tick.className = index === this.place.slide ? 'here' : index < this.place.slide ? 'been' : '';
		}
	}
}

const stepsOf = (slide: HTMLElement): HTMLElement[] => [...slide.querySelectorAll<HTMLElement>('[data-step]')];

/** The next picture is there before it is asked for. */
function getReady(slide: HTMLElement | undefined): void {
	for (const image of slide?.querySelectorAll('img') ?? []) image.loading = 'eager';
}
