/** `<hands-result>`: the result of the lesson, kept true in every window; writes the record and begins anew. */
import { changeClass, classStateStore, readClass } from '../../browser/class-state-store.ts';
import { addMeeting, changeMeeting, readMeetings } from '../../browser/meeting-store.ts';
import { today } from '../../browser/today.ts';
import { begin, restart, setCut } from '../../domain/class-state.ts';
import { type Asked, meetingId, meetingOf, resultsOf } from '../../domain/lesson-result.ts';
import { own } from '../../domain/own.ts';
import { cutInAddress } from '../teach-deck/teach-deck-address.ts';
import { drawResult } from './hands-result-draw.ts';
import type { ResultWords } from './hands-result-words.ts';

class HandsResult extends HTMLElement {
	private unwatch?: () => void;

	connectedCallback(): void {
		this.addEventListener('click', this.pressed);
		this.unwatch = classStateStore.watch(() => this.draw());
		this.draw();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.pressed);
		this.unwatch?.();
	}

	private readonly pressed = (event: Event): void => {
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>('[data-record-link]');
		if (link) return this.record(event, link);
		if (target.closest('[data-restart]')) this.ask(true);
		if (target.closest('[data-restart-no]')) this.ask(false);
		if (target.closest('[data-restart-yes]')) this.anew();
	};

	/** The record is kept first; when it cannot be, the page of records would not find it: say so and stay. */
	private record(event: Event, link: HTMLAnchorElement): void {
		event.preventDefault();
		const id = this.keepRecord();
		(this.querySelector('[data-unsaved]') as HTMLElement).hidden = id !== undefined;
		if (id !== undefined) location.assign(`${link.href}?meeting=${encodeURIComponent(id)}`);
	}

	/** A record that is there keeps what the teacher wrote in it: only the hands are counted anew. */
	private keepRecord(): string | undefined {
		const now = Date.now();
		// The teacher may have gone on in another cut than the one she began with.
		changeClass(this.lesson, (run) => setCut(begin(run, now), cutInAddress()));
		const run = readClass(this.lesson);
		const id = meetingId(this.lesson, run);
		if (own(readMeetings().value.meetings, id)) {
			return changeMeeting(id, { results: resultsOf(this.asked, run) }) ? id : undefined;
		}
		const topic = this.dataset['topic'] as string;
		const facts = meetingOf({ lesson: this.lesson, topic, asked: this.asked, run, day: today(), now });
		return addMeeting(facts, id).kept ? id : undefined;
	}

	private ask(open: boolean): void {
		(this.querySelector('[data-ask-restart]') as HTMLElement).hidden = !open;
		(this.querySelector('[data-restart]') as HTMLElement).hidden = open;
		(this.querySelector('[data-restart-line]') as HTMLElement).textContent = open ? this.words.restartAsk : '';
		this.querySelector<HTMLElement>(open ? '[data-restart-no]' : '[data-restart]')?.focus();
	}

	/** The same button takes the deck to its first slide. */
	private anew(): void {
		changeClass(this.lesson, restart);
		this.ask(false);
	}

	private draw(): void {
		drawResult(this, resultsOf(this.asked, readClass(this.lesson)), this.words);
	}

	private get lesson(): string {
		return this.dataset['lesson'] as string;
	}

	private get asked(): Asked[] {
		return JSON.parse(this.dataset['asked'] as string) as Asked[];
	}

	private get words(): ResultWords {
		return JSON.parse(this.dataset['words'] as string) as ResultWords;
	}
}

customElements.define('hands-result', HandsResult);
