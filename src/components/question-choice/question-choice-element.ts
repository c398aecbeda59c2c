/** `<question-choice>`: radios or checkboxes as cards, mixed unless fixed, each explained once the question is marked. */
import { shuffle } from '../../domain/shuffle.ts';
import { PartBase, textIn } from '../question-card/question-card-base.ts';
import type { ChoiceWord } from './question-choice-words.ts';

class QuestionChoice extends PartBase<'single' | 'multiple' | 'judge', ChoiceWord> {
	/** The options in the order in which the author wrote them. */
	private written: HTMLElement[] = [];

	connectedCallback(): void {
		if (this.written.length === 0) this.written = this.pieces;
	}

	answer(): string[] {
		return this.inputs.filter(({ checked }) => checked).map(({ value }) => value);
	}

	restore(answer: readonly string[]): void {
		for (const input of this.inputs) if (answer.includes(input.value)) input.checked = true;
	}

	mix(seed: number): void {
		if (this.dataset['fixed'] !== undefined) return;
		this.append(...shuffle(this.written, seed));
		for (const [index, letter] of this.all('[data-letter]').entries()) letter.textContent = 'ABCDEF'[index] as string;
	}

	reveal(): void {
		this.setOpen(false);
		const [right, answer, words] = [this.key.right, this.answer(), this.words];
		for (const piece of this.pieces) {
			const id = piece.dataset['piece'] as string;
			const chosen = answer.includes(id);
			if (right.includes(id))
				this.explain(piece, chosen ? 'right' : 'missed', words[chosen ? 'markRight' : 'markMissed']);
			else this.explain(piece, chosen ? 'wrong' : 'rest', words[chosen ? 'markWrong' : 'markRest']);
		}
	}

	clear(): void {
		this.setOpen(true);
		for (const input of this.inputs) input.checked = false;
	}

	rightAnswer(): string {
		const { right } = this.key;
		return this.pieces
			.filter(({ dataset }) => right.includes(dataset['piece'] as string))
			.map(textIn)
			.join('；');
	}

	begin(): void {
		(this.inputs.find(({ checked }) => checked) ?? this.inputs[0])?.focus();
	}

	private get inputs(): HTMLInputElement[] {
		return this.all('input');
	}
}

customElements.define('question-choice', QuestionChoice);
