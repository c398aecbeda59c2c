/**
 * Draws the numbers of a class and the seats that handed in. The cells are made in domain/class-tables.ts. Of a long
 * table the first rows are drawn and the rest when asked, or for paper: an old computer takes seconds to lay out two
 * thousand rows.
 */
import type { Table, Tables } from '../../domain/class-tables.ts';
import { fillWords } from '../../domain/fill-words.ts';

/** As many as a large class has. */
const firstRows = 100;

export class RollTables {
	private readonly box: HTMLElement;
	private readonly moreWord: string;
	private rest: string[][] = [];

	constructor(box: HTMLElement, moreWord: string) {
		this.box = box;
		this.moreWord = moreWord;
	}

	/** Draws everything anew. */
	draw({ facts, quizzes, seats }: Tables): void {
		this.find('[data-facts]').replaceChildren(...facts.map(([name, value]) => factOf(name, value)));
		fillTable(this.find('[data-quizzes]'), quizzes, quizzes.rows);
		fillTable(this.find('[data-seats]'), seats, seats.rows.slice(0, firstRows));
		this.rest = seats.rows.slice(firstRows);
		this.offerRest();
	}

	/** Draws the rows that were left; the first of them takes the focus when `focus` is set. */
	drawRest(focus = false): void {
		const rows = this.rest.splice(0).map(rowOf);
		this.find('[data-seats] tbody')?.append(...rows);
		this.offerRest();
		if (!focus || !rows[0]) return;
		rows[0].tabIndex = -1;
		rows[0].focus();
	}

	private offerRest(): void {
		const button = this.find('[data-more]');
		button.hidden = this.rest.length === 0;
		button.textContent = fillWords(this.moreWord, { n: this.rest.length });
	}

	private find(selector: string): HTMLElement {
		return this.box.querySelector(selector) as HTMLElement;
	}
}

function fillTable(table: HTMLElement, { caption, head }: Table, rows: string[][]): void {
	const [top, body] = [document.createElement('thead'), document.createElement('tbody')];
	top.append(row(head.map((text) => cell('th', text, 'col'))));
	body.append(...rows.map(rowOf));
	table.replaceChildren(cell('caption', caption), top, body);
}

function rowOf([first = '', ...others]: string[]): HTMLElement {
	return row([cell('th', first, 'row'), ...others.map((text) => cell('td', text))]);
}

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
