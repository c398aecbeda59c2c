/** Draws the numbers of a class and the seats that handed in. The cells are made in domain/class-tables.ts. */
import { inSlices } from '../../browser/in-slices.ts';
import type { Table, Tables } from '../../domain/class-tables.ts';

/** Latest call for each table: an earlier one that is still drawing gives up. */
const latest = new WeakMap<Element, Table>();

/** Fills the roll; long tables in slices. */
export async function drawTables(box: HTMLElement, { facts, quizzes, seats }: Tables): Promise<void> {
	const list = box.querySelector('[data-facts]') as HTMLElement;
	list.replaceChildren(...facts.map(([name, value]) => factOf(name, value)));
	await drawTable(box.querySelector('[data-quizzes]') as HTMLTableElement, quizzes);
	await drawTable(box.querySelector('[data-seats]') as HTMLTableElement, seats);
}

async function drawTable(table: HTMLTableElement, content: Table): Promise<void> {
	latest.set(table, content);
	const [caption, head, body] = [cell('caption', content.caption), document.createElement('thead'), newBody()];
	head.append(row(content.head.map((text) => cell('th', text, 'col'))));
	const rows = content.rows;
	await inSlices(rows, ([first = '', ...others]) => {
		body.append(row([cell('th', first, 'row'), ...others.map((text) => cell('td', text))]));
	});
	if (latest.get(table) === content) table.replaceChildren(caption, head, body);
}

const newBody = (): HTMLElement => document.createElement('tbody');

function factOf(name: string, value: string): HTMLElement {
	const pair = document.createElement('div');
	pair.append(cell('dt', name), cell('dd', value));
	return pair;
}

function row(cells: HTMLElement[]): HTMLElement {
	const line = document.createElement('tr');
	line.append(...cells);
	return line;
}

function cell(tag: string, text: string, scope?: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	if (scope) element.setAttribute('scope', scope);
	return element;
}
