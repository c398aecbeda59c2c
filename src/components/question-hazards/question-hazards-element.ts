/** `<question-hazards>`: spots on the picture and ticks in the list are one answer; the picture can be made larger. */
import { type Box, touchBoxes } from '../../domain/hotspots.ts';
import { PartBase, type PieceState, textIn } from '../question-card/question-card-base.ts';
import type { HazardsWord } from './question-hazards-words.ts';

class QuestionHazards extends PartBase<'hazards', HazardsWord> {
	connectedCallback(): void {
		this.listen('change', () => this.follow());
		this.listen('click', (event) => this.press((event.target as Element).closest('button')));
		const watch = new ResizeObserver(() => this.lay());
		watch.observe(this.find('[data-picture]'));
		this.later(() => watch.disconnect());
		this.follow();
	}

	answer(): string[] {
		return this.inputs.filter(({ checked }) => checked).map(({ value }) => value);
	}

	restore(answer: readonly string[]): void {
		for (const input of this.inputs) if (answer.includes(input.value)) input.checked = true;
		this.follow();
	}

	/** The numbers belong to the places in the picture. */
	mix(): void {}

	reveal(): void {
		this.setOpen(false);
		const answer = this.answer();
		for (const piece of this.pieces) {
			const id = piece.dataset['piece'] as string;
			const [state, word] = this.judge(id, answer.includes(id));
			this.explain(piece, state, this.words[word]);
			this.spot(id).dataset['state'] = state;
		}
	}

	clear(): void {
		this.setOpen(true);
		for (const input of this.inputs) {
			input.checked = false;
			delete this.spot(input.value).dataset['state'];
		}
		this.follow();
	}

	rightAnswer(): string {
		const { dangers } = this.key;
		return dangers.map((id) => textIn(this.find(`[data-piece="${id}"]`))).join('；');
	}

	begin(): void {
		this.find('[data-spot]').focus();
	}

	private get inputs(): HTMLInputElement[] {
		return this.all('input');
	}

	private spot(id: string): HTMLElement {
		return this.find(`[data-spot="${id}"]`);
	}

	private judge(id: string, marked: boolean): [PieceState, HazardsWord] {
		if (this.key.dangers.includes(id)) return marked ? ['right', 'hazardFound'] : ['missed', 'hazardMissed'];
		return marked ? ['wrong', 'hazardAlarm'] : ['rest', 'hazardCalm'];
	}

	private press(button: HTMLElement | null): void {
		if (button?.dataset['zoom'] !== undefined) this.zoom(button);
		const input = this.inputs.find(({ value }) => value === button?.dataset['spot']);
		if (!input) return;
		input.checked = !input.checked;
		this.changed();
	}

	/** The spots show what is ticked. */
	private follow(): void {
		for (const { value, checked } of this.inputs) this.spot(value).setAttribute('aria-pressed', String(checked));
	}

	/** While larger, the picture scrolls in a region of its own, which the keyboard can reach. */
	private zoom(button: HTMLElement): void {
		const view = this.find('[data-view]');
		const large = view.toggleAttribute('data-large');
		button.textContent = this.words[large ? 'zoomOut' : 'zoomIn'];
		for (const [name, value] of [
			['role', 'region'],
			['tabindex', '0'],
			['aria-label', this.words.hazardsView],
		] as const) {
			if (large) view.setAttribute(name, value);
			else view.removeAttribute(name);
		}
	}

	/** Puts the spots where they are in the picture as large as it is now; a small one lies above a large one. */
	private lay(): void {
		const { clientWidth: width, clientHeight: height } = this.find('[data-picture]');
		const spots = this.all('[data-spot]');
		const boxes = touchBoxes(
			spots.map(({ dataset }) => (dataset['at'] as string).split(' ').map(Number) as unknown as Box),
			{ width, height },
		);
		for (const [index, [left, top, wide, high]] of boxes.entries()) {
			const { style } = spots[index] as HTMLElement;
			style.transform = `translate(${left}px, ${top}px)`;
			style.inlineSize = `${wide}px`;
			style.blockSize = `${high}px`;
			style.zIndex = String(boxes.filter((other) => other[2] * other[3] > wide * high).length);
		}
	}
}

customElements.define('question-hazards', QuestionHazards);
