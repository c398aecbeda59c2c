/** What the five parts share: their words and pieces, listening and letting go, opening and closing. */
import type { Key } from '../../domain/question-key.ts';
import { keyIn, type QuestionPart } from './question-card-part.ts';

/** How a piece looks once it is explained; `rest` is neither right nor wrong. */
export type PieceState = 'right' | 'wrong' | 'missed' | 'rest';

/** `Kinds` are the kinds of question that the part draws, `Word` the strings it says, handed over in `data-words`. */
export abstract class PartBase<Kinds extends Key['kind'], Word extends string>
	extends HTMLElement
	implements QuestionPart
{
	private readonly undo: (() => void)[] = [];

	abstract answer(): string[];
	abstract restore(answer: readonly string[]): void;
	abstract mix(seed: number): void;
	abstract reveal(): void;
	abstract clear(): void;
	abstract rightAnswer(): string;
	abstract begin(): void;

	disconnectedCallback(): void {
		for (const each of this.undo.splice(0)) each();
	}

	/** Called when the part leaves the page. */
	protected later(undo: () => void): void {
		this.undo.push(undo);
	}

	/** Listens in the part for as long as it stands on the page. */
	protected listen<Type extends keyof HTMLElementEventMap>(
		type: Type,
		act: (event: HTMLElementEventMap[Type]) => void,
	): void {
		this.addEventListener(type, act);
		this.later(() => this.removeEventListener(type, act));
	}

	protected get words(): Record<Word, string> {
		return JSON.parse(this.dataset['words'] as string) as Record<Word, string>;
	}

	protected get key(): Extract<Key, { kind: Kinds }> {
		return keyIn<Kinds>(this.question);
	}

	/** False from reveal() to clear(). */
	protected get open(): boolean {
		return !this.hasAttribute('data-closed');
	}

	protected find<Found extends HTMLElement>(selector: string): Found {
		return this.querySelector(selector) as Found;
	}

	protected all<Found extends HTMLElement>(selector: string): Found[] {
		return [...this.querySelectorAll<Found>(selector)];
	}

	/** What is judged and explained one by one, in the order of the page. */
	protected get pieces(): HTMLElement[] {
		return this.all('[data-piece]');
	}

	/** Tells the quiz that the reader changed something. */
	protected changed(): void {
		this.dispatchEvent(new Event('change', { bubbles: true }));
	}

	/** Says something to those who cannot see what moved. */
	protected say(text: string): void {
		this.find('[data-say]').textContent = text;
	}

	protected explain(piece: HTMLElement, state: PieceState, mark: string): void {
		piece.dataset['state'] = state;
		const why = piece.querySelector('[data-why]') as HTMLElement;
		(why.querySelector('[data-mark]') as HTMLElement).textContent = `${mark}。`;
		why.hidden = false;
	}

	/** Opens the controls and folds the explanations away, or the other way round. What only looks is left alone. */
	protected setOpen(open: boolean): void {
		this.toggleAttribute('data-closed', !open);
		for (const control of this.all<HTMLButtonElement>('button, input, select')) {
			if (!control.hasAttribute('data-looks')) control.disabled = !open;
		}
		for (const basis of this.question.querySelectorAll<HTMLElement>('[data-basis]')) basis.hidden = open;
		if (!open) return;
		for (const piece of this.pieces) delete piece.dataset['state'];
		for (const why of this.all('[data-why]')) why.hidden = true;
	}

	private get question(): HTMLElement {
		return this.closest('[data-question]') as HTMLElement;
	}
}

/** The words of a piece, without number, verdict and reason. */
export function textIn(piece: HTMLElement): string {
	return piece.querySelector('[data-text]')?.textContent?.trim() ?? '';
}
