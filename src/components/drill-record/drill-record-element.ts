/** `<drill-record>`: one record, new or opened by `?record=`, filled from the desk until somebody writes in it. */
import { drillStore } from '../../browser/drill-store.ts';
import { randomId } from '../../browser/random-id.ts';
import { today } from '../../browser/today.ts';
import { keepRecord } from '../../domain/drill-records.ts';
import { own } from '../../domain/own.ts';
import type { ClassCount } from '../../schemas/drill-records.ts';
import { readAddress, writeAddress } from './drill-record-address.ts';
import { deskFacts, deskFields, lastSchool } from './drill-record-desk.ts';
import { fillRecord, markMistake, readRecord, recordField } from './drill-record-form.ts';
import { drawSheet } from './drill-record-sheet.ts';
import type { RecordWords } from './drill-record-words.ts';

class DrillRecord extends HTMLElement {
	private stop?: () => void;
	/** The record that is being changed; `undefined` while it is a new one. */
	private editing: string | undefined;
	private classes: ClassCount[] = [];
	/** Numbers that somebody typed; the desk no longer writes over them. */
	private readonly touched = new Set<string>();

	connectedCallback(): void {
		this.addEventListener('submit', this.submitted);
		this.addEventListener('input', this.typed);
		this.addEventListener('click', this.pressed);
		this.stop = drillStore.watch(() => this.follow());
		this.open(readAddress());
	}

	disconnectedCallback(): void {
		this.removeEventListener('submit', this.submitted);
		this.removeEventListener('input', this.typed);
		this.removeEventListener('click', this.pressed);
		this.stop?.();
	}

	/** Opens a saved record of this drill, else a new one. */
	private open(id: string | undefined): void {
		const kept = drillStore.read().value;
		const record = id === undefined ? undefined : own(kept.records, id);
		this.touched.clear();
		this.editing = record?.drill === this.drill ? id : undefined;
		this.form.reset();
		this.find('[data-said]').textContent = '';
		if (this.editing && record) {
			const { turn: _, drill: __, classes, ...fields } = record;
			this.classes = classes;
			fillRecord(this.form, fields);
		} else fillRecord(this.form, { day: today(), school: lastSchool(kept) || (this.dataset['school'] ?? '') });
		this.follow();
	}

	/** The desk or the records changed. */
	private follow(): void {
		const { records } = drillStore.read().value;
		if (this.editing !== undefined && !own(records, this.editing)) {
			// Deleted while it is open: what it says stays in the form, as a new one.
			this.editing = undefined;
			for (const name of deskFields) this.touched.add(name);
		}
		const isNew = this.editing === undefined;
		if (isNew) {
			const { classes, facts } = deskFacts(this.drill, this.touched);
			this.classes = classes;
			fillRecord(this.form, facts);
		}
		this.find('[data-fresh]').hidden = isNew;
		this.find('[data-save]').textContent = isNew ? this.words.save : this.words.saveChanges;
		this.draw();
	}

	private readonly typed = ({ target }: Event): void => {
		this.touched.add((target as HTMLInputElement).name);
		(target as Element).removeAttribute('aria-invalid');
		this.find('[data-said]').textContent = '';
		this.draw();
	};

	private readonly pressed = ({ target }: Event): void => {
		if (!(target as Element).closest('[data-fresh]')) return;
		writeAddress(undefined);
		this.open(undefined);
		recordField(this.form, 'day').focus();
	};

	private readonly submitted = (event: Event): void => {
		event.preventDefault();
		const mistake = markMistake(this.form);
		this.find('[data-said]').textContent = mistake ? this.words[mistake] : '';
		if (mistake) return;
		const id = (this.editing ??= randomId());
		const record = { drill: this.drill, ...readRecord(this.form), classes: this.classes };
		const kept = drillStore.change((all) => keepRecord(all, id, record));
		writeAddress(id);
		this.find('[data-said]').textContent = kept ? this.words.saved : this.words.notSaved;
	};

	private draw(): void {
		drawSheet(this, readRecord(this.form), this.classes, this.words);
	}

	private get drill(): string {
		return this.dataset['drill'] as string;
	}

	private get words(): RecordWords {
		return JSON.parse(this.dataset['words'] as string) as RecordWords;
	}

	private get form(): HTMLFormElement {
		return this.find<HTMLFormElement>('form');
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('drill-record', DrillRecord);
