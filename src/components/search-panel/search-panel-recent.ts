/** The box that turns recent searches on, and their list while it is on. */
import { keepSearches, recentSearches } from '../../browser/recent-searches.ts';
import { partOf, wordButton, wordFor } from './search-panel-words.ts';

/** Shows whether searches are kept on this device, and which. */
export function showRecent(panel: HTMLElement): void {
	const searches = recentSearches();
	partOf<HTMLInputElement>(panel, '[data-keep]').checked = searches !== undefined;
	const list = partOf(panel, '[data-recent]');
	list.replaceChildren(...(searches ?? []).map(wordButton));
	list.hidden = !searches || searches.length === 0;
}

/** Turns it on or off as the box says; says so when this device does not allow it. */
export function followRecent(panel: HTMLElement, { target }: Event): void {
	const box = partOf<HTMLInputElement>(panel, '[data-keep]');
	if (target !== box) return;
	const kept = keepSearches(box.checked);
	partOf(panel, '[data-status]').textContent = wordFor(
		panel,
		kept ? (box.checked ? 'recentOn' : 'recentOff') : 'recentRefused',
	);
	showRecent(panel);
}
