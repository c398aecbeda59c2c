/** `<meeting-record>`: one record of a class meeting, kept as it is typed, seen as it will be printed. */
import { addMeeting, changeMeeting, meetingStore, readMeetings, removeMeeting } from '../../browser/meeting-store.ts';
import { today } from '../../browser/today.ts';
import { blankMeeting, type MeetingFacts } from '../../domain/meetings.ts';
import { own } from '../../domain/own.ts';
import { saveRecords } from './meeting-record-file.ts';
import { fillFields, readFields } from './meeting-record-form.ts';
import { readPrompts } from './meeting-record-prompts.ts';
import { type Prompts, ResultRows } from './meeting-record-rows.ts';
import { drawSheet } from './meeting-record-sheet.ts';
import type { RecordWords } from './meeting-record-words.ts';

class MeetingRecord extends HTMLElement {
	private stop?: () => void;
	private meeting = new URLSearchParams(location.search).get('meeting') ?? undefined;
	private prompts: Prompts = {};
	/** What was just deleted, for as long as the page stays. */
	private gone?: MeetingFacts;
	private rows?: ResultRows;

	connectedCallback(): void {
		this.rows = new ResultRows(this.find('[data-rows]'), this.words);
		this.addEventListener('input', this.onInput);
		this.addEventListener('click', this.onClick);
		this.stop = meetingStore.watch(() => this.refresh());
		this.refresh();
		void readPrompts(this.dataset['questions'] as string, this.meeting).then((prompts) => {
			this.prompts = prompts;
			this.refresh();
		});
	}

	disconnectedCallback(): void {
		this.removeEventListener('input', this.onInput);
		this.removeEventListener('click', this.onClick);
		this.stop?.();
	}

	private refresh(): void {
		const { value, state, unsaved } = readMeetings();
		const known = this.meeting === undefined ? blankMeeting(value, today()) : own(value.meetings, this.meeting);
		for (const line of this.querySelectorAll<HTMLElement>('[data-state]'))
			line.hidden = line.dataset['state'] !== (unsaved && !['newer', 'blocked'].includes(state) ? 'unsaved' : state);
		this.find('[data-desk]').hidden = !known;
		this.find('[data-deleted]').hidden = Boolean(known) || !this.gone;
		this.find('[data-unknown]').hidden = Boolean(known) || Boolean(this.gone);
		if (!known) return;
		fillFields(this.form, known);
		this.rows?.fill(known.results, this.prompts);
		this.find<HTMLButtonElement>('[data-delete]').disabled = this.meeting === undefined;
		this.find('[data-new]').hidden = this.meeting === undefined;
		this.find<HTMLButtonElement>('[data-add]').disabled = this.rows?.full ?? false;
		drawSheet(this.find('[data-sheet]'), known, this.prompts, this.voice);
	}

	private readonly onInput = (): void => this.save();

	/** The first word makes the record; from then on its address names it. */
	private save(): void {
		const facts = { ...readFields(this.form), results: this.rows?.read() ?? [] };
		const kept = this.meeting === undefined ? this.make(facts) : changeMeeting(this.meeting, facts);
		this.find('[data-said]').textContent = kept ? this.words.saved : this.words.notSaved;
	}

	private make(facts: Partial<MeetingFacts>): boolean {
		const { id, kept } = addMeeting({ ...facts, day: facts.day ?? today() });
		this.meeting = id;
		history.replaceState(null, '', `?meeting=${id}`);
		this.refresh();
		return kept;
	}

	private readonly onClick = ({ target }: Event): void => {
		const pressed = (name: string): Element | null => (target as Element).closest(`[data-${name}]`);
		if (pressed('print')) window.print();
		if (pressed('csv')) saveRecords(readMeetings().value, this.words);
		if (pressed('add')) this.rows?.add();
		const remove = pressed('remove');
		if (remove && this.rows?.remove(remove)) this.save();
		if (pressed('delete')) this.delete();
		if (pressed('undo')) this.undo();
	};

	private delete(): void {
		if (this.meeting === undefined) return;
		this.gone = own(readMeetings().value.meetings, this.meeting);
		removeMeeting(this.meeting);
		this.find('[data-deleted] h2').focus();
	}

	private undo(): void {
		if (this.gone) addMeeting(this.gone, this.meeting);
		delete this.gone;
		this.find<HTMLInputElement>('[name="topic"]').focus();
	}

	private get voice(): { words: RecordWords; locale: string } {
		return { words: this.words, locale: this.dataset['locale'] as string };
	}

	private get words(): RecordWords {
		return JSON.parse(this.dataset['words'] as string) as RecordWords;
	}

	private get form(): HTMLElement {
		return this.find('[data-fields]');
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('meeting-record', MeetingRecord);
