/** One class of the head count: its fields, both ways, and what it says. */
import { missingOf, type Row } from '../../domain/drill-desk.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { countIn } from '../../domain/read-count.ts';
import type { ClassCount } from '../../schemas/drill-records.ts';
import type { CountWords } from './drill-count-words.ts';

/** A new line in the list, from the page's own template. */
export function newRow(root: HTMLElement, id: string): HTMLElement {
	const template = root.querySelector('template') as HTMLTemplateElement;
	const line = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
	line.dataset['class'] = id;
	return line;
}

/** Writes what is saved into the fields; one that somebody is in stays as it is. */
export function fillRow(line: HTMLElement, row: Row, words: CountWords): void {
	write(line, 'name', row.name);
	write(line, 'expected', row.expected === undefined ? '' : String(row.expected));
	write(line, 'arrived', row.arrived === undefined ? '' : String(row.arrived));
	const says = line.querySelector('[data-says]') as HTMLElement;
	const missing = missingOf(row);
	says.textContent = sentence(missing, words);
	says.dataset['state'] = missing === undefined ? 'waiting' : missing === 0 ? 'complete' : 'look';
}

/** What the fields say now; a field that holds no number says nothing and is marked. */
export function readRow(line: HTMLElement): ClassCount {
	const [expected, arrived] = [number(line, 'expected'), number(line, 'arrived')];
	return {
		name: field(line, 'name').value.trim(),
		...(expected !== undefined && { expected }),
		...(arrived !== undefined && { arrived }),
	};
}

/** The field of that name. */
export function field(line: HTMLElement, name: string): HTMLInputElement {
	return line.querySelector(`[name="${name}"]`) as HTMLInputElement;
}

function sentence(missing: number | undefined, words: CountWords): string {
	if (missing === undefined) return words.waiting;
	if (missing === 0) return words.complete;
	return missing > 0 ? fillWords(words.missing, { n: missing }) : fillWords(words.over, { n: -missing });
}

function number(line: HTMLElement, name: string): number | undefined {
	const input = field(line, name);
	const value = countIn(input.value);
	input.toggleAttribute('aria-invalid', false);
	if (value === undefined && input.value.trim() !== '') input.setAttribute('aria-invalid', 'true');
	return value;
}

function write(line: HTMLElement, name: string, value: string): void {
	const input = field(line, name);
	if (input !== document.activeElement && input.value !== value && !input.hasAttribute('aria-invalid'))
		input.value = value;
}
