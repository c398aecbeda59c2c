/** `<search-panel>`: looks while the reader types, shows an ordered list, keeps the query in the page's address. */
import type { Hit } from '../../browser/search-index.ts';
import { segment } from '../../browser/segment.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { queriesFor } from '../../domain/understand-query.ts';
import { askIndex } from './search-panel-ask.ts';
import { resultItem } from './search-panel-result.ts';

const pageSize = 10;
const pauseMs = 150;

class SearchPanel extends HTMLElement {
	private hits: (() => Promise<Hit>)[] = [];
	private shown = 0;
	/** Number of the newest search; an older one that ends later is dropped. */
	private turn = 0;
	private timer = 0;

	connectedCallback(): void {
		for (const [type, act] of this.listeners) this.addEventListener(type, act);
		const input = this.find<HTMLInputElement>('input');
		if (this.closest('main')) input.value ||= new URLSearchParams(location.search).get('q') ?? '';
		// In the dialog a quick reader may have typed before this script arrived.
		if (input.value !== '') void this.search();
	}

	disconnectedCallback(): void {
		for (const [type, act] of this.listeners) this.removeEventListener(type, act);
		clearTimeout(this.timer);
	}

	private get words(): Record<string, string> {
		return JSON.parse(this.dataset['words'] as string) as Record<string, string>;
	}

	private word(name: string, values: Record<string, string | number> = {}): string {
		return fillWords(this.words[name] ?? '', values);
	}

	private readonly listeners: [string, (event: Event) => void][] = [
		['input', () => this.searchSoon()],
		['submit', (event) => (event.preventDefault(), void this.search())],
		['click', ({ target }) => (target as Element).closest('[data-more]') && void this.showMore(this.turn)],
	];

	private searchSoon(): void {
		clearTimeout(this.timer);
		this.timer = window.setTimeout(() => void this.search(), pauseMs);
	}

	private async search(): Promise<void> {
		clearTimeout(this.timer);
		const turn = ++this.turn;
		const typed = this.find<HTMLInputElement>('input').value.trim();
		this.remember(typed);
		if (typed === '') return this.say(this.word('empty'));
		this.say(this.word('loading'));
		try {
			const { hits, used } = await askIndex(this, queriesFor(typed, segment));
			if (turn !== this.turn) return;
			this.hits = hits;
			await this.show(turn, typed, used);
		} catch (error) {
			console.error(error);
			if (turn === this.turn) this.say(this.word('failed'), true);
		}
	}

	private async show(turn: number, typed: string, used: string | undefined): Promise<void> {
		if (used === undefined) return this.say(`${this.word('none', { query: typed })}。${this.word('noneLine')}`, true);
		const count = this.word('count', { n: this.hits.length });
		this.say(used === typed ? count : `${this.word('dropped', { query: used })}，${count}`);
		this.shown = 0;
		await this.showMore(turn);
	}

	private async showMore(turn: number): Promise<void> {
		const next = this.hits.slice(this.shown, this.shown + pageSize);
		this.shown += next.length;
		const batch = await Promise.all(next.map((read) => read()));
		if (turn !== this.turn) return;
		const list = this.find('[data-results]');
		list.append(...batch.map((hit) => resultItem(hit, this.words)));
		list.hidden = false;
		const left = this.hits.length - this.shown;
		const more = this.find('[data-more]');
		more.textContent = this.word('more', { n: Math.min(left, pageSize) });
		more.hidden = left <= 0;
	}

	/** Says one sentence and clears the list. */
	private say(text: string, browse = false): void {
		this.find('[data-status]').textContent = text;
		this.find('[data-results]').replaceChildren();
		this.find('[data-results]').hidden = true;
		this.find('[data-more]').hidden = true;
		this.find('[data-browse]').hidden = !browse;
	}

	private remember(typed: string): void {
		if (!this.closest('main')) return;
		history.replaceState(null, '', typed === '' ? location.pathname : `?${new URLSearchParams({ q: typed })}`);
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('search-panel', SearchPanel);
