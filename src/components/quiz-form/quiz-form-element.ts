/** `<quiz-form>`: checks the whole quiz on the device, explains every chosen and every right option, keeps a pass. */
import { changeProgress, readProgress } from '../../browser/progress-store.ts';
import { today } from '../../browser/today.ts';
import { type Key, markQuiz, type Result, unanswered } from '../../domain/mark.ts';
import { takeQuiz } from '../../domain/progress.ts';
import { showVerdict } from './quiz-form-verdict.ts';
import type { QuizWords } from './quiz-form-words.ts';
import { showMissing, showResult } from './quiz-form-summary.ts';

class QuizForm extends HTMLElement {
	private readonly stop: (() => void)[] = [];

	connectedCallback(): void {
		const form = this.find<HTMLFormElement>('form');
		this.listen(form, 'submit', (event) => this.check(event));
		this.listen(form, 'reset', () => this.clear());
		for (const answers of this.querySelectorAll('details')) answers.hidden = true;
		const saved = readProgress();
		const passed = saved.state === 'ok' && saved.progress.quizzes[this.quizId]?.passed !== undefined;
		this.find('[data-before]').hidden = !passed;
	}

	disconnectedCallback(): void {
		for (const stop of this.stop.splice(0)) stop();
	}

	private get quizId(): string {
		return this.dataset['quiz'] as string;
	}

	private get words(): QuizWords {
		return JSON.parse(this.dataset['words'] as string) as QuizWords;
	}

	private get questions(): HTMLFieldSetElement[] {
		return [...this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]')];
	}

	private check(event: Event): void {
		event.preventDefault();
		const keys = this.questions.map(keyOf);
		const answers = Object.fromEntries(this.questions.map((each) => [idOf(each), chosenIn(each)]));
		const missing = unanswered(keys, answers);
		const summary = this.find('[data-summary]');
		if (missing.length > 0)
			showMissing(
				summary,
				keys.map(({ id }) => id),
				missing,
				this.words,
			);
		else this.finish(markQuiz(keys, answers, Number(this.dataset['passMark'])), summary);
		summary.hidden = false;
		summary.focus();
		summary.scrollIntoView({ block: 'start' });
	}

	private finish(result: Result, summary: HTMLElement): void {
		const kept = changeProgress((progress) => takeQuiz(progress, this.quizId, result, today()));
		for (const question of this.questions) {
			showVerdict(question, result.verdicts[idOf(question)] ?? 'wrong', chosenIn(question), this.words);
		}
		showResult(summary, result, kept, this.words);
		this.find('[data-again]').hidden = false;
	}

	private clear(): void {
		for (const shown of this.querySelectorAll('[data-verdict], [data-why]')) (shown as HTMLElement).hidden = true;
		for (const option of this.querySelectorAll('[data-option]')) option.removeAttribute('data-state');
		this.find('[data-again]').hidden = true;
		this.find('[data-summary]').hidden = true;
		this.questions[0]?.scrollIntoView({ block: 'start' });
		this.questions[0]?.querySelector('input')?.focus({ preventScroll: true });
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}

	private listen(target: EventTarget, type: string, act: (event: Event) => void): void {
		target.addEventListener(type, act);
		this.stop.push(() => target.removeEventListener(type, act));
	}
}

const idOf = (question: HTMLElement): string => question.dataset['question'] as string;

/** The right options stand in the page, in the answers that open without a script. */
function keyOf(question: HTMLElement): Key {
	const right = [...question.querySelectorAll<HTMLElement>('[data-right]')].map(
		(each) => each.dataset['answer'] as string,
	);
	return { id: idOf(question), right };
}

function chosenIn(question: HTMLElement): string[] {
	return [...question.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
}

customElements.define('quiz-form', QuizForm);
