/** The numbers of the class on the screen, in a file and on paper: three forms of the same tables. */
import { saveFile } from '../../browser/save-file.ts';
import { today } from '../../browser/today.ts';
import { classCsv, classTables, type Tables } from '../../domain/class-tables.ts';
import { dayText } from '../../domain/day-text.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { ClassReceipts } from '../../schemas/class-receipts.ts';
import type { ClassDesk } from './class-receipts-desk.ts';
import { drawPicks } from './class-receipts-picks.ts';
import { RollTables } from './class-receipts-tables.ts';
import type { ClassWords } from './class-receipts-words.ts';

export class RollView {
	private readonly root: HTMLElement;
	private readonly desk: ClassDesk;
	private readonly words: ClassWords;
	private readonly locale: string;
	private readonly tables: RollTables;
	private shown?: { tables: Tables; about: [string, string][]; name: string };

	constructor(root: HTMLElement, desk: ClassDesk, words: ClassWords, locale: string) {
		this.root = root;
		this.desk = desk;
		this.words = words;
		this.locale = locale;
		this.tables = new RollTables(this.find('[data-roll]'), words.more);
	}

	/** Counts anew and shows it. */
	draw(value: ClassReceipts): void {
		const roll = this.desk.rollOf(value);
		const empty = roll === undefined || roll.received === 0;
		this.find('[data-roll]').hidden = empty;
		this.find('[data-none]').hidden = !empty;
		if (!roll || empty) return;
		const { classCode, size } = value.setting;
		const title = this.desk.campaignOf(value)?.title ?? '';
		const tables = classTables(roll, size, this.words);
		const about: [string, string][] = [
			[this.words.campaign, title],
			[this.words.classCode, classCode],
			[this.words['counted-on'], dayText(this.locale, today())],
		];
		this.shown = { tables, about, name: fillWords(this.words.fileName, { title, class: classCode }) };
		this.find('[data-about]').textContent = about.map(([name, text]) => `${name}：${text}`).join('　');
		this.find('[data-too-many]').hidden = size === undefined || roll.received <= size;
		this.find('[data-unreadable]').hidden = roll.seats.every(({ readable }) => readable);
		drawPicks(this.find('[data-picks]'), roll, this.words);
		this.tables.draw(tables);
	}

	/** A button of the roll was pressed. */
	pressed(target: Element): void {
		if (target.closest('[data-more]')) this.tables.drawRest(true);
		if (target.closest('[data-print]')) window.print();
		if (!target.closest('[data-csv]') || !this.shown) return;
		const { about, tables, name } = this.shown;
		saveFile(new Blob([classCsv(about, tables)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
	}

	/** Paper gets all the rows, from now on; gives a function that ends it. */
	beforePaper(): () => void {
		const draw = (): void => this.tables.drawRest();
		addEventListener('beforeprint', draw);
		return () => removeEventListener('beforeprint', draw);
	}

	private find(selector: string): HTMLElement {
		return this.root.querySelector(selector) as HTMLElement;
	}
}
