/** The slides of a cut in a row: one is shown, the others are hidden; steps that are still to come wait unseen. */
import type { Deck, Place } from '../../domain/deck.ts';

export class SlideRow {
	cut = 30;
	place: Place = { slide: 0, step: 0 };
	private readonly all: HTMLElement[];

	constructor(private readonly root: HTMLElement) {
		this.all = [...root.querySelectorAll<HTMLElement>('.slide')];
	}

	/** Slides that this cut shows. */
	get slides(): HTMLElement[] {
		return this.all.filter((slide) => slide.dataset['cuts']?.split(' ').includes(String(this.cut)));
	}

	get current(): HTMLElement {
		return this.slides[this.place.slide] as HTMLElement;
	}

	get deck(): Deck {
		return this.slides.map((slide) => stepsOf(slide).length);
	}

	/** Place of a slide by its id; `undefined` when this cut does not show it. */
	find(id: string): number | undefined {
		const index = this.slides.findIndex((slide) => slide.id === id);
		return index < 0 ? undefined : index;
	}

	/** Shows a place. A slide that has just come up hears of it as `slideshown`. */
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
		this.getReady(this.slides[place.slide + 1]);
		this.markTicks();
		if (current !== before) {
			current.dispatchEvent(new CustomEvent('slideshown', { bubbles: true, detail: { slide: current } }));
		}
	}

	/** The next picture is there before it is asked for. */
	private getReady(slide: HTMLElement | undefined): void {
		for (const image of [...this.current.querySelectorAll('img'), ...(slide?.querySelectorAll('img') ?? [])]) {
			image.loading = 'eager';
		}
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
