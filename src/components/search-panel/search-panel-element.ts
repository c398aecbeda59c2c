/** `<search-panel>`: looks while the reader types, says what to do first, lists what answers; `searched` tells the end. */
import type { Results } from '../../browser/look-up.ts';
import { cardFor, lookUp, understand, type Understood } from '../../browser/search.ts';
import { rememberSearch } from '../../browser/recent-searches.ts';
import { readAddress, writeAddress } from './search-panel-address.ts';
import { showCard } from './search-panel-card.ts';
import { chosenFilters, showCounts } from './search-panel-filters.ts';
import { showHints } from './search-panel-hints.ts';
import { moveByKey } from './search-panel-keys.ts';
import { followRecent, showRecent } from './search-panel-recent.ts';
import { say, saidOf, showBatch, showOtherWay } from './search-panel-say.ts';
import { partOf, wordFor } from './search-panel-words.ts';

/** Until the index is at hand, a quick typist's half words are not worth fetching. */
const pauseMs = 150;

class SearchPanel extends HTMLElement {
	private results: Results | undefined;
	private understood: Understood | undefined;
	private asTyped = false;
	/** Number of the newest search; an older one that ends later is dropped. */
	private turn = 0;
	private timer = 0;

	connectedCallback(): void {
		for (const [type, act] of this.listeners) this.addEventListener(type, act);
		if (this.closest('main')) this.asTyped = readAddress(this);
		showRecent(this);
		void this.search();
	}

	disconnectedCallback(): void {
		for (const [type, act] of this.listeners) this.removeEventListener(type, act);
		clearTimeout(this.timer);
	}

	private readonly listeners: [string, (event: Event) => void][] = [
		['input', (event) => this.onInput(event as InputEvent)],
		['compositionend', () => this.searchSoon()],
		['change', (event) => followRecent(this, event)],
		['submit', (event) => (event.preventDefault(), void this.search().then(() => this.remember()))],
		['keydown', (event) => moveByKey(this, event as KeyboardEvent)],
		['click', ({ target }) => this.onClick(target as Element)],
	];

	private get field(): HTMLInputElement {
		return partOf<HTMLInputElement>(this, 'input[name="q"]');
	}

	private onInput(event: InputEvent): void {
		// A half-typed pinyin word in an input method is no query yet.
		if (event.isComposing || (event.target as Element).matches('[data-keep]')) return;
		if (event.target === this.field) this.asTyped = false;
		this.searchSoon();
	}

	private onClick(target: Element): void {
		if (target.closest('[data-more]')) void this.showBatch(this.turn);
		if (target.closest('[data-results] a, [data-card] a')) this.remember();
		const word = target.closest<HTMLElement>('button[data-word]')?.dataset['word'];
		const otherWay = target.closest('[data-other-way]') !== null;
		if (!otherWay && word === undefined) return;
		this.asTyped = otherWay && !this.asTyped;
		this.field.value = word ?? this.field.value;
		this.field.focus();
		void this.search().then(() => word !== undefined && this.remember());
	}

	private searchSoon(): void {
		clearTimeout(this.timer);
		if (this.results) return void this.search();
		this.timer = window.setTimeout(() => void this.search(), pauseMs);
	}

	private async search(): Promise<void> {
		clearTimeout(this.timer);
		const turn = ++this.turn;
		const typed = this.field.value.trim();
		const { base = '' } = this.dataset;
		if (this.closest('main')) writeAddress(this, this.asTyped);
		try {
			if (!this.results || typed === '') say(this, wordFor(this, typed === '' ? 'empty' : 'loading'));
			const understood = typed === '' ? undefined : await understand(base, typed, this.asTyped);
			if (turn !== this.turn) return;
			showCard(this, understood?.now?.sure ? understood.now.card : undefined);
			if (!understood) return await showHints(this, base, '');
			const results = await lookUp(base, understood, chosenFilters(this));
			if (turn !== this.turn) return;
			await this.show(turn, typed, understood, results);
			this.dispatchEvent(new Event('searched'));
		} catch (error) {
			console.error(error);
			if (turn === this.turn) say(this, wordFor(this, 'failed'), true);
		}
	}

	private async show(turn: number, typed: string, understood: Understood, results: Results): Promise<void> {
		[this.understood, this.results] = [understood, results];
		const card = cardFor(understood, results);
		showCard(this, card);
		say(this, saidOf(this, typed, understood, results, card, this.asTyped), results.withoutIndex);
		showOtherWay(this, typed, understood, this.asTyped);
		showCounts(this, results.facets);
		if (results.ranked.length === 0) await showHints(this, this.dataset['base'] ?? '', typed);
		await this.showBatch(turn);
	}

	private async showBatch(turn: number): Promise<void> {
		const { results, understood } = this;
		if (results && understood) await showBatch(this, results, understood.question, () => turn === this.turn);
	}

	private remember(): void {
		rememberSearch(this.field.value.trim().slice(0, 200));
		showRecent(this);
	}
}

customElements.define('search-panel', SearchPanel);
