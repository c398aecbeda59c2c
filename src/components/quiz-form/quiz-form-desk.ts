/** What a round works with: its questions on the page, the summary box, the buttons below, the line that says 未保存. */
import type { QuizPlan, Round } from './quiz-form-round.ts';
import type { Questions } from './quiz-form-stage.ts';
import type { QuizWords } from './quiz-form-words.ts';

/** The buttons under the questions. The one submit button always does the next thing. */
export type Button = 'go' | 'back' | 'retry' | 'anew';

export class Desk {
	private readonly root: HTMLElement;
	readonly plan: QuizPlan;
	readonly words: QuizWords;
	readonly questions: Questions;
	readonly round: Round;

	constructor(root: HTMLElement, plan: QuizPlan, words: QuizWords, questions: Questions, round: Round) {
		this.root = root;
		this.plan = plan;
		this.words = words;
		this.questions = questions;
		this.round = round;
	}

	/** The fieldset of a question. */
	question(id: string): HTMLFieldSetElement {
		return this.questions.get(id) as HTMLFieldSetElement;
	}

	/** The box above the questions. */
	get summary(): HTMLElement {
		return this.find('[data-summary]');
	}

	/** Shows these buttons with these words, and no others. A word left out keeps what the page wrote. */
	offer(buttons: Partial<Record<Button, string>>): void {
		for (const button of this.root.querySelectorAll<HTMLElement>('[data-button]')) {
			const word = buttons[button.dataset['button'] as Button];
			button.hidden = word === undefined;
			if (word) button.textContent = word;
		}
	}

	/** Where the reader is among the questions; without numbers the line is gone. */
	place(n?: number, total = 0): void {
		const line = this.find('[data-place]');
		line.hidden = n === undefined;
		if (n === undefined) return;
		const bar = line.querySelector('progress') as HTMLProgressElement;
		[bar.max, bar.value] = [total, n];
		(line.querySelector('b') as HTMLElement).textContent = String(n);
		(line.querySelector('span') as HTMLElement).textContent = ` / ${total}`;
	}

	/** Says 未保存 when the device did not take a change, until it takes one. */
	kept(kept: boolean): boolean {
		this.find('[data-unsaved]').hidden = kept;
		return kept;
	}

	private find(selector: string): HTMLElement {
		return this.root.querySelector(selector) as HTMLElement;
	}
}

/** How a round goes on: what the page does when the reader answers and presses. */
export interface Session {
	/** Shows the round as it stands. `focus` when the reader asked for it, not when the page opens. */
	begin(focus: boolean): void;
	/** The orange button. */
	go(): void;
	/** The other buttons. */
	back(): void;
	retry(): void;
	/** An answer was changed in this question. */
	changed(id: string): void;
}
