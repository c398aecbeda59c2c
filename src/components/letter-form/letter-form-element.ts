/** `<letter-form>`: what is typed stands on the sheet at once. Nothing is kept unless the reader asks for it. */
import { forgetHead, keepHead, keptHead } from '../../browser/letter-head.ts';
import { dayText } from '../../domain/day-text.ts';
import { letterFields, type LetterHead } from '../../domain/letter-head.ts';
import type { LetterWords } from './letter-form-words.ts';

class LetterForm extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('input', this.onInput);
		this.addEventListener('click', this.onClick);
		const kept = keptHead();
		if (kept) for (const field of letterFields) this.field(field).value = kept[field];
		this.remember.checked = kept !== undefined;
		this.fill();
	}

	disconnectedCallback(): void {
		this.removeEventListener('input', this.onInput);
		this.removeEventListener('click', this.onClick);
	}

	private readonly onInput = ({ target }: Event): void => {
		this.fill();
		if (target === this.remember && !this.remember.checked) {
			forgetHead();
			this.say('');
		}
		if (this.remember.checked) this.say(keepHead(this.head) ? this.words.remembered : this.words.notRemembered);
	};

	private readonly onClick = ({ target }: Event): void => {
		if ((target as Element).closest('[data-print]')) window.print();
	};

	private fill(): void {
		const day = this.field('day').value;
		const values = { ...this.head, day: day && dayText(this.dataset['locale'] as string, day) };
		for (const [field, value] of Object.entries(values)) {
			for (const blank of this.querySelectorAll(`[data-fill="${field}"]`)) blank.textContent = value;
		}
	}

	private get head(): LetterHead {
		return Object.fromEntries(letterFields.map((field) => [field, this.field(field).value.trim()])) as LetterHead;
	}

	private field(name: string): HTMLInputElement {
		return this.querySelector(`input[name="${name}"]`) as HTMLInputElement;
	}

	private get remember(): HTMLInputElement {
		return this.querySelector('[data-remember]') as HTMLInputElement;
	}

	private get words(): LetterWords {
		return JSON.parse(this.dataset['words'] as string) as LetterWords;
	}

	private say(text: string): void {
		(this.querySelector('[data-said]') as HTMLElement).textContent = text;
	}
}

customElements.define('letter-form', LetterForm);
