/** `<meeting-list>`: the records of this term, those of before folded away; all as a file; all deleted. */
import { meetingStore, readMeetings } from '../../browser/meeting-store.ts';
import { today } from '../../browser/today.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { listMeetings, type NamedMeeting } from '../../domain/meetings.ts';
import { isInTerm, termOf } from '../../domain/school-term.ts';
import { saveRecords } from '../meeting-record/meeting-record-file.ts';
import type { RecordWords } from '../meeting-record/meeting-record-words.ts';
import { itemOf } from './meeting-list-item.ts';

type Words = RecordWords & Record<string, string>;

class MeetingList extends HTMLElement {
	private stop?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.onClick);
		this.stop = meetingStore.watch(() => this.refresh());
		this.refresh();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.onClick);
		this.stop?.();
	}

	private refresh(): void {
		const { value, state } = readMeetings();
		for (const line of this.querySelectorAll<HTMLElement>('[data-state]'))
			line.hidden = line.dataset['state'] !== state;
		const [all, term] = [listMeetings(value), termOf(today())];
		const current = all.filter(({ day }) => isInTerm(term, day));
		const earlier = all.filter(({ day }) => !isInTerm(term, day));
		this.fill('[data-list]', current);
		this.fill('[data-earlier-list]', earlier);
		this.find('[data-term]').textContent = this.word(`term${term.half}`, {
			...{ from: term.year, to: term.year + 1, n: current.length },
		});
		this.find('[data-earlier]').hidden = earlier.length === 0;
		this.find('[data-earlier-line]').textContent = this.word('earlier', { n: earlier.length });
		this.find('[data-meetings-csv]').hidden = all.length === 0;
		this.find('[data-meetings-delete]').hidden = all.length === 0 && state === 'ok';
	}

	private fill(selector: string, meetings: NamedMeeting[]): void {
		const { locale = '', record = '' } = this.dataset;
		this.find(selector).replaceChildren(...meetings.map((each) => itemOf(each, this.words, locale, record)));
	}

	private readonly onClick = ({ target }: Event): void => {
		const pressed = (name: string): boolean => (target as Element).closest(`[data-meetings-${name}]`) !== null;
		if (pressed('csv')) saveRecords(readMeetings().value, this.words);
		if (pressed('delete')) this.ask();
		if (pressed('keep') || pressed('sure')) this.find('[data-meetings-confirm]').hidden = true;
		if (pressed('keep')) this.find('[data-meetings-delete]').focus();
		if (pressed('sure')) this.say(meetingStore.remove() ? 'gone' : 'notGone');
	};

	private ask(): void {
		this.find('[data-meetings-confirm]').hidden = false;
		this.find('[data-meetings-sure]').focus();
	}

	/** The button that was pressed is gone: the answer takes the focus. */
	private say(name: string): void {
		const line = this.find('[data-meetings-said]');
		line.textContent = this.word(name, {});
		line.tabIndex = -1;
		line.focus();
	}

	private word(name: string, values: Record<string, number>): string {
		return fillWords(this.words[name] ?? '', values);
	}

	private get words(): Words {
		return JSON.parse(this.dataset['words'] as string) as Words;
	}

	private find(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('meeting-list', MeetingList);
