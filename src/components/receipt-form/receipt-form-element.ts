/** `<receipt-form>`: makes a receipt from what the device knows, freezes it, and shows it to copy, scan, keep or print. */
import { changeLearner, progressStore, readLearner } from '../../browser/progress-store.ts';
import { today } from '../../browser/today.ts';
import { keepReceipt, type Made, makeReceipt, receiptsOf, scoresOf } from '../../domain/make-receipt.ts';
import { plainClassCode } from '../../domain/receipt-marks.ts';
import { readWho } from '../../domain/receipt-who.ts';
import { MadeReceipt } from './receipt-form-made.ts';
import { earlierReceipt, scoreText } from './receipt-form-sheet.ts';
import type { ReceiptWords } from './receipt-form-words.ts';

class ReceiptForm extends HTMLElement {
	private made?: MadeReceipt;
	private stop?: () => void;

	connectedCallback(): void {
		const { words, locale } = this;
		const context = { words, locale, titles: this.titles(), title: this.dataset['title'] as string };
		this.made = new MadeReceipt(this.find('[data-made]'), context);
		this.addEventListener('submit', this.onSubmit);
		this.addEventListener('click', this.onClick);
		this.stop = progressStore.watch(() => this.refresh());
		this.field('who').value ||= readLearner().name;
		this.refresh();
	}

	disconnectedCallback(): void {
		this.removeEventListener('submit', this.onSubmit);
		this.removeEventListener('click', this.onClick);
		this.stop?.();
	}

	private readonly onSubmit = (event: Event): void => {
		event.preventDefault();
		const classCode = this.field('class').value;
		const who = readWho(this.field('who').value);
		const hasClass = plainClassCode(classCode) !== '';
		this.mistake('class', hasClass ? '' : this.words.needClass);
		this.mistake('who', who ? '' : this.words.badWho);
		if (!who || !hasClass) return this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
		const { campaign, quizzes } = this;
		const made = makeReceipt({ campaign, quizzes, classCode, who }, readLearner(), today());
		const kept = changeLearner((learner) => keepReceipt(learner, made));
		this.display(made, kept);
	};

	private readonly onClick = ({ target }: Event): void => {
		const again = (target as Element).closest<HTMLElement>('[data-show]')?.dataset['show'];
		const made = receiptsOf(readLearner(), this.campaign).find(({ code }) => code === again);
		if (made) this.display(made, true);
		else this.made?.pressed(target as Element);
	};

	/** From now on printing prints the receipt instead of the empty slip. */
	private display(made: Made, kept: boolean): void {
		this.toggleAttribute('data-ready', true);
		this.made?.show(made, kept);
	}

	/** What a receipt would say now, and those that were made before. */
	private refresh(): void {
		const learner = readLearner();
		const scores = scoresOf(learner, this.quizzes);
		for (const line of this.scoreLines)
			line.textContent = scoreText(scores[line.dataset['score'] as string], this.words);
		const before = receiptsOf(learner, this.campaign);
		this.find('[data-earlier]').hidden = before.length === 0;
		this.find('.receipt-earlier').replaceChildren(
			...before.map((made) => earlierReceipt(made, this.words, this.locale)),
		);
	}

	private mistake(name: string, text: string): void {
		this.find(`[data-mistake="${name}"]`).textContent = text;
		this.field(name).setAttribute('aria-invalid', String(text !== ''));
	}

	/** Quiz id → title, as the page lists them. */
	private titles(): Map<string, string> {
		return new Map(this.scoreLines.map((line) => [line.dataset['score'] as string, line.dataset['title'] as string]));
	}

	private get scoreLines(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-score]')];
	}

	private get quizzes(): string[] {
		return this.scoreLines.map((line) => line.dataset['score'] as string);
	}

	private get campaign(): string {
		return this.dataset['campaign'] as string;
	}

	private get locale(): string {
		return this.dataset['locale'] as string;
	}

	private get words(): ReceiptWords {
		return JSON.parse(this.dataset['words'] as string) as ReceiptWords;
	}

	private field(name: string): HTMLInputElement {
		return this.find(`[name="${name}"]`);
	}

	private find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}
}

customElements.define('receipt-form', ReceiptForm);
