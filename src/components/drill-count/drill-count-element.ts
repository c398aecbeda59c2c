/** `<drill-count>`: how many of each class have arrived; a class and two numbers, never a name of a child. */
import { disarmOthers, sure } from '../../browser/ask-twice.ts';
import { changeDesk, drillStore, readDesk } from '../../browser/drill-store.ts';
import { randomId } from '../../browser/random-id.ts';
import { today } from '../../browser/today.ts';
import { addClass, borrowClasses, newRound, removeClass, rowsOf, setClass } from '../../domain/drill-desk.ts';
import { mostClasses } from '../../schemas/drill-records.ts';
import { field, fillRow, newRow, readRow } from './drill-count-row.ts';
import { totalText } from './drill-count-total.ts';
import type { CountWords } from './drill-count-words.ts';

class DrillCount extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.addEventListener('input', this.typed);
		this.stop = drillStore.watch(() => this.refresh());
		this.refresh();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		this.removeEventListener('input', this.typed);
		this.stop?.();
	}

	private readonly typed = ({ target }: Event): void => {
		const line = (target as Element).closest<HTMLElement>('[data-class]');
		if (line) this.change((desk) => setClass(desk, line.dataset['class'] as string, readRow(line)));
	};

	private readonly pressed = ({ target }: Event): void => {
		const button = (target as Element).closest<HTMLElement>('button');
		disarmOthers(this, button);
		if (!button) return;
		const line = button.closest<HTMLElement>('[data-class]');
		if (line) this.pressedIn(line, button);
		if (button.matches('[data-add]')) this.add();
		if (button.matches('[data-borrow]')) this.change((desk) => borrowClasses(desk, drillStore.read().value));
		if (!button.matches('[data-round]') || !sure(button, this.words.roundSure)) return;
		disarmOthers(this);
		changeDesk(this.drill, (desk) => newRound(desk, today()), true);
	};

	private pressedIn(line: HTMLElement, button: HTMLElement): void {
		const id = line.dataset['class'] as string;
		if (button.matches('[data-all]')) {
			field(line, 'arrived').value = field(line, 'expected').value;
			this.change((desk) => setClass(desk, id, readRow(line)));
		}
		if (!button.matches('[data-remove]') || !sure(button, this.words.removeClassSure)) return;
		changeDesk(this.drill, (desk) => removeClass(desk, id), true);
		this.find('[data-add]').focus();
	}

	private add(): void {
		const id = randomId();
		this.change((desk) => addClass(desk, id));
		const line = this.querySelector<HTMLElement>(`[data-class="${id}"]`);
		if (line) field(line, 'name').focus();
	}

	private change(grow: Parameters<typeof changeDesk>[1]): void {
		changeDesk(this.drill, grow);
	}

	private refresh(): void {
		const rows = rowsOf(readDesk(this.drill));
		const list = this.find('[data-rows]');
		const known = new Map([...list.children].map((line) => [(line as HTMLElement).dataset['class'], line]));
		const lines = rows.map(({ id }) => (known.get(id) as HTMLElement | undefined) ?? newRow(this, id));
		// Moving a line would take the focus out of it.
		if (lines.some((line, place) => list.children[place] !== line) || list.children.length !== lines.length)
			list.replaceChildren(...lines);
		rows.forEach((row, place) => fillRow(lines[place] as HTMLElement, row, this.words));
		this.find('[data-total]').textContent = totalText(rows, this.words);
		this.find('[data-full]').hidden = rows.length < mostClasses;
		const borrowed = rowsOf(borrowClasses(readDesk(this.drill), drillStore.read().value));
		this.find('[data-borrow]').hidden = rows.length > 0 || borrowed.length === 0;
	}

	private get drill(): string {
		return this.dataset['drill'] as string;
	}

	private get words(): CountWords {
		return JSON.parse(this.dataset['words'] as string) as CountWords;
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('drill-count', DrillCount);
