/** The three filters: what is chosen, and beside each choice how many results it would leave. */
import { countFacets, type Facets, filterNames, type Filters } from '../../domain/search-filters.ts';
import { partOf, wordFor } from './search-panel-words.ts';

export function chosenFilters(panel: HTMLElement): Filters {
	const [topic = '', stage = '', kind = ''] = filterNames.map((name) => selectOf(panel, name).value);
	return { topic, stage, kind };
}

/** Writes the numbers into the choices; a choice that would leave nothing cannot be made, unless it is made already. */
export function showCounts(panel: HTMLElement, facets: Facets[]): void {
	const counts = countFacets(facets, chosenFilters(panel));
	for (const name of filterNames) {
		for (const option of selectOf(panel, name).options) {
			if (option.value === '') continue;
			option.dataset['name'] ??= option.text;
			const n = counts[name].get(option.value) ?? 0;
			option.text = wordFor(panel, 'option', { name: option.dataset['name'], n });
			option.disabled = n === 0 && !option.selected;
		}
	}
}

function selectOf(panel: HTMLElement, name: string): HTMLSelectElement {
	return partOf<HTMLSelectElement>(panel, `select[name="${name}"]`);
}
