/** `<question-order>`: moves items by buttons, which keep the focus, or by dragging; answers nothing until touched. */
import { disorder } from '../../domain/disorder.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { PartBase, textIn } from '../question-card/question-card-base.ts';
import { dragIn } from '../question-card/question-card-drag.ts';
import { numberItems, slide, step } from './question-order-list.ts';
import type { OrderWord } from './question-order-words.ts';

class QuestionOrder extends PartBase<'order', OrderWord> {
	/** The order that the question starts with. */
	private start: string[] = [];
	/** The order before the drag that is going on. */
	private earlier: string[] = [];
	private touched = false;

	connectedCallback(): void {
		if (this.start.length === 0) this.start = this.ids;
		this.listen('click', (event) => this.press((event.target as Element).closest('button')));
		this.later(
			dragIn(this, {
				thing: (pressed) => this.grasp(pressed),
				over: (item, { clientY }) => slide(item, clientY),
				drop: (item, event) => this.letGo(item, event !== undefined),
			}),
		);
		numberItems(this.pieces);
	}

	answer(): string[] {
		return this.touched ? this.ids : [];
	}

	restore(answer: readonly string[]): void {
		const known = answer.filter((id) => this.start.includes(id));
		if (known.length === 0) return;
		this.arrange([...known, ...this.start.filter((id) => !known.includes(id))]);
		this.touched = true;
	}

	mix(seed: number): void {
		this.start = disorder(this.key.items, seed);
		this.arrange(this.start);
		this.touched = false;
	}

	reveal(): void {
		this.setOpen(false);
		const [{ items }, words] = [this.key, this.words];
		for (const [place, piece] of this.pieces.entries()) {
			const right = items.indexOf(piece.dataset['piece'] as string);
			if (right === place) this.explain(piece, 'right', words.orderRight);
			else this.explain(piece, 'wrong', fillWords(words.orderWrong, { n: right + 1 }));
		}
	}

	clear(): void {
		this.setOpen(true);
		this.arrange(this.start);
		this.touched = false;
	}

	rightAnswer(): string {
		return this.key.items.map((id, index) => `${index + 1} ${textIn(this.piece(id))}`).join('；');
	}

	begin(): void {
		this.find('[data-step="1"]').focus();
	}

	private get ids(): string[] {
		return this.pieces.map(({ dataset }) => dataset['piece'] as string);
	}

	private piece(id: string): HTMLElement {
		return this.find(`[data-piece="${id}"]`);
	}

	private arrange(ids: string[]): void {
		this.find('ol').append(...ids.map((id) => this.piece(id)));
		numberItems(this.pieces);
	}

	private press(button: HTMLElement | null): void {
		const item = button?.closest<HTMLElement>('[data-piece]');
		if (!button || !item) return;
		const up = button.dataset['step'] === '-1';
		if (step(item, up)) this.place(item);
		else this.say(fillWords(this.words[up ? 'orderTop' : 'orderBottom'], { item: textIn(item) }));
	}

	private grasp(pressed: Element): HTMLElement | null {
		this.earlier = this.ids;
		return this.open && !pressed.closest('button') ? pressed.closest('[data-piece]') : null;
	}

	private letGo(item: HTMLElement, dropped: boolean): void {
		const changed = this.ids.some((id, index) => id !== this.earlier[index]);
		if (!dropped) this.arrange(this.earlier);
		else if (changed) this.place(item);
	}

	/** Takes the order as it now stands for the reader's answer. */
	private place(item: HTMLElement): void {
		this.touched = true;
		numberItems(this.pieces);
		const place = { n: this.pieces.indexOf(item) + 1, total: this.pieces.length };
		this.say(fillWords(this.words.orderNow, { item: textIn(item), ...place }));
		this.changed();
	}
}

customElements.define('question-order', QuestionOrder);
