/** `<finish-lesson>`: keeps that the lesson was finished when its link is followed. The record loads as it comes near. */
import { whenNear } from '../../browser/when-near.ts';
import type { LessonRecord } from './finish-lesson-record.ts';

class FinishLesson extends HTMLElement {
	private record?: LessonRecord;
	private readonly stop: (() => void)[] = [];

	connectedCallback(): void {
		this.addEventListener('click', this.follow);
		this.stop.push(whenNear(this, () => void this.open().catch(console.error)));
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this.follow);
		for (const stop of this.stop.splice(0)) stop();
	}

	/** Loads the record once, and shows from then on whether the lesson is in it. */
	private async open(): Promise<LessonRecord> {
		const { lessonRecord } = await import('./finish-lesson-record.ts');
		if (this.record) return this.record;
		const record = lessonRecord(this.dataset['lesson'] as string);
		const draw = () => (this.line('[data-saved]').hidden = !record.isKept());
		this.stop.push(record.watch(draw));
		draw();
		return (this.record = record);
	}

	/** When nothing could be kept the reader is told first; the second press goes on. */
	private readonly follow = (event: MouseEvent): void => {
		const link = (event.target as Element).closest('a');
		const told = !this.line('[data-not-saved]').hidden;
		if (!link || told || this.record?.keep()) return;
		event.preventDefault();
		// A quick reader may press before the record is there.
		if (this.record) this.tell();
		else void this.keepThenGo(link.href);
	};

	private async keepThenGo(address: string): Promise<void> {
		const kept = await this.open().then(
			(record) => record.keep(),
			() => false,
		);
		if (kept) location.assign(address);
		else this.tell();
	}

	private tell(): void {
		this.line('[data-not-saved]').hidden = false;
	}

	private line(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

customElements.define('finish-lesson', FinishLesson);
