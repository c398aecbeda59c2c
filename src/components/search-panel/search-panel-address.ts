/** The search page's address holds the query, the filters and whether the words are taken as typed. */
import { filterNames } from '../../domain/search-filters.ts';
import { partOf } from './search-panel-words.ts';

/** An address stays an address: what is longer than a question is not kept in it. */
const longest = 200;

/** Fills the field and the filters from the address. Says whether the words are to be taken as typed. */
export function readAddress(panel: HTMLElement): boolean {
	const asked = new URLSearchParams(location.search);
	partOf<HTMLInputElement>(panel, 'input[name="q"]').value ||= asked.get('q') ?? '';
	for (const name of filterNames) {
		const select = partOf<HTMLSelectElement>(panel, `select[name="${name}"]`);
		const value = asked.get(name) ?? '';
		if ([...select.options].some((option) => option.value === value)) select.value = value;
	}
	return asked.get('words') === 'typed';
}

/** Keeps them there, without a step in the browser's history. */
export function writeAddress(panel: HTMLElement, asTyped: boolean): void {
	const asked = new URLSearchParams();
	const typed = partOf<HTMLInputElement>(panel, 'input[name="q"]').value.trim();
	if (typed !== '') asked.set('q', [...typed].slice(0, longest).join(''));
	for (const name of filterNames) {
		const { value } = partOf<HTMLSelectElement>(panel, `select[name="${name}"]`);
		if (value !== '') asked.set(name, value);
	}
	if (asTyped) asked.set('words', 'typed');
	const query = String(asked);
	history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}
