/** `<drill-past>`: the records of drills on this device. */
import { disarmOthers, sure } from '../../browser/ask-twice.ts';
import { drillStore } from '../../browser/drill-store.ts';
import { saveFile } from '../../browser/save-file.ts';
import { today } from '../../browser/today.ts';
import { dayText } from '../../domain/day-text.ts';
import { recordsInOrder, removeRecord } from '../../domain/drill-records.ts';
import { type DrillHeads, drillsCsv } from '../../domain/drill-table.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { own } from '../../domain/own.ts';
import { lineOf, titleOf, type Voice } from './drill-past-line.ts';

class DrillPast extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.stop = drillStore.watch(() => this.refresh());
		this.refresh();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		this.stop?.();
	}

	private refresh(): void {
		const records = recordsInOrder(drillStore.read().value);
		this.find('[data-none]').hidden = records.length > 0;
		this.find('[data-csv]').hidden = records.length === 0;
		this.find('[data-list]').replaceChildren(...records.map((record) => lineOf(record, this.voice)));
	}

	private readonly pressed = ({ target }: Event): void => {
		const button = (target as Element).closest<HTMLElement>('button');
		disarmOthers(this, button);
		if (!button) return;
		if (button.matches('[data-csv]')) this.download();
		if (button.matches('[data-remove]') && sure(button, this.voice.words.removeSure)) this.removeOne(button);
		if (button.matches('[data-delete]')) this.ask(true);
		if (button.matches('[data-keep], [data-sure]')) this.ask(false);
		if (!button.matches('[data-sure]')) return;
		const { words } = this.voice;
		this.say(drillStore.remove() ? words.deleted : words.notDeleted);
	};

	private removeOne(button: HTMLElement): void {
		const id = button.closest<HTMLElement>('[data-record]')?.dataset['record'] as string;
		const record = own(drillStore.read().value.records, id);
		if (!record) return;
		const { words, locale } = this.voice;
		const gone = drillStore.prune((kept) => removeRecord(kept, id));
		this.say(gone ? fillWords(words.removed, { date: dayText(locale, record.day) }) : words.notDeleted);
		this.find('[data-delete]').focus();
	}

	private download(): void {
		const { voice } = this;
		const heads = JSON.parse(this.dataset['heads'] as string) as DrillHeads;
		const text = drillsCsv(recordsInOrder(drillStore.read().value), heads, (drill) => titleOf(drill, voice));
		const name = fillWords(voice.words.fileName, { date: today() });
		saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
	}

	private ask(open: boolean): void {
		this.find('[data-confirm]').hidden = !open;
		this.find(open ? '[data-sure]' : '[data-delete]').focus();
	}

	private say(text: string): void {
		this.find('[data-said]').textContent = text;
	}

	private get voice(): Voice {
		const { words, titles, locale, path } = this.dataset as Record<'words' | 'titles' | 'locale' | 'path', string>;
		return {
			words: JSON.parse(words) as Voice['words'],
			titles: JSON.parse(titles) as Voice['titles'],
			locale,
			path,
		};
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('drill-past', DrillPast);
