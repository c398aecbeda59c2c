/** Arrow keys lead from the field through the results and back, Escape returns to the field. */
import { partOf } from './search-panel-words.ts';

export function moveByKey(panel: HTMLElement, event: KeyboardEvent): void {
	// Keys of an input method choose characters.
	if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
	const field = partOf<HTMLInputElement>(panel, 'input[name="q"]');
	const links = [...panel.querySelectorAll<HTMLElement>('[data-card] a, [data-results] a')];
	const here = links.indexOf(document.activeElement as HTMLElement);
	if (document.activeElement !== field && here < 0) return;
	const to = target(event.key, here, links, field);
	if (!to) return;
	event.preventDefault();
	event.stopPropagation();
	to.focus();
}

function target(key: string, here: number, links: HTMLElement[], field: HTMLElement): HTMLElement | undefined {
	if (key === 'ArrowDown') return links[here + 1];
	if (here < 0) return undefined;
	if (key === 'ArrowUp') return links[here - 1] ?? field;
	if (key === 'Home') return links[0];
	if (key === 'End') return links[links.length - 1];
	return key === 'Escape' ? field : undefined;
}
