/** Where receipts are put in: one batch after another, each answered. */
import type { ClassDesk } from './class-receipts-desk.ts';
import { showAnswers, sumUp } from './class-receipts-answers.ts';
import type { FromFiles } from './class-receipts-files.ts';
import type { ClassWords } from './class-receipts-words.ts';

export class Tray {
	private readonly box: HTMLElement;
	private readonly desk: ClassDesk;
	private readonly words: ClassWords;
	/** Batches wait for each other, so that none overlooks what the other took. */
	private queue: Promise<unknown> = Promise.resolve();

	constructor(box: HTMLElement, desk: ClassDesk, words: ClassWords) {
		this.box = box;
		this.desk = desk;
		this.words = words;
	}

	/** Takes in texts; gives the sentence that sums up what became of them. */
	take(texts: readonly string[]): Promise<string> {
		return this.takeFrom(async () => ({ texts: [...texts], problems: [] }));
	}

	/** Takes in what `read` brings, files for example; says of each file that gave nothing why. */
	takeFrom(read: (words: ClassWords) => Promise<FromFiles>): Promise<string> {
		const done = this.queue.then(() => this.takeNow(read)).catch(() => this.say(this.words.nothing, []));
		this.queue = done;
		return done;
	}

	/** Class and campaign are to be said first. */
	ask(): void {
		this.say(this.words.ask, []);
	}

	/** Everything was deleted, or could not be. */
	deleted(gone: boolean): void {
		this.find('[data-answers]').replaceChildren();
		this.say(gone ? this.words.deleted : this.words.notDeleted, []);
	}

	private async takeNow(read: (words: ClassWords) => Promise<FromFiles>): Promise<string> {
		this.say(this.words.working, []);
		this.box.setAttribute('aria-busy', 'true');
		const { texts, problems } = await read(this.words);
		const { judged, full } = await this.desk.take(texts.join('\n\n'));
		await showAnswers(this.find('[data-answers]'), judged, this.words);
		this.box.removeAttribute('aria-busy');
		const onlyProblems = judged.length === 0 && problems.length > 0;
		return this.say(onlyProblems ? '' : sumUp(judged, this.words), [...problems, ...(full ? [this.words.full] : [])]);
	}

	private say(sentence: string, problems: string[]): string {
		const lines = [sentence, ...problems].filter((line) => line !== '').map(paragraph);
		this.find('[data-said]').replaceChildren(...lines);
		return sentence;
	}

	private find(selector: string): HTMLElement {
		return this.box.querySelector(selector) as HTMLElement;
	}
}

function paragraph(text: string): HTMLElement {
	const line = document.createElement('p');
	line.textContent = text;
	return line;
}
