/**
 * `<quiz-paper>`: shows the handout, or with `?quiz` the quiz paper; `?quiz&seed=7` is always the same paper. What is
 * printed is what is shown.
 */
import { fillWords } from '../../domain/fill-words.ts';
import { firstSeed, layOut, type LaidOut, type PaperBank } from '../../domain/quiz-paper.ts';

class QuizPaper extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('input', this.onInput);
		const asked = new URLSearchParams(location.search);
		this.show(asked.has('quiz') ? 'quiz' : 'sheet');
		this.layOut(seedFrom(asked.get('seed')));
	}

	disconnectedCallback(): void {
		this.removeEventListener('input', this.onInput);
	}

	private readonly onInput = (): void => {
		const seed = seedFrom(this.field.value);
		history.replaceState(null, '', `?quiz&seed=${seed}`);
		this.layOut(seed, true);
	};

	private show(part: string): void {
		for (const each of this.all('[data-part-of]')) each.hidden = each.dataset['partOf'] !== part;
		for (const each of this.all('[data-of-quiz]')) each.hidden = part !== 'quiz';
		for (const link of this.all('[data-show]')) {
			if (link.dataset['show'] === part) link.setAttribute('aria-current', 'page');
		}
	}

	private layOut(seed: number, typed = false): void {
		if (!typed) this.field.value = String(seed);
		const paper = layOut(JSON.parse(this.dataset['bank'] as string) as PaperBank, seed);
		const shown = fillWords(this.dataset['seedLine'] as string, { n: seed });
		for (const each of this.all('[data-seed-shown]')) each.textContent = shown;
		for (const list of this.all('[data-questions], [data-keys]')) this.order(list, paper);
	}

	/** Moves what is drawn to the front, in its order, and hides the rest. */
	private order(list: HTMLElement, paper: LaidOut[]): void {
		const items = new Map(
			[...list.children].map((item) => [(item as HTMLElement).dataset['question'], item as HTMLElement]),
		);
		for (const item of items.values()) item.hidden = true;
		for (const { id, options, letters } of paper) {
			const item = items.get(id) as HTMLElement;
			item.hidden = false;
			list.append(item);
			const answer = item.querySelector('[data-letters]');
			if (answer && letters !== '') answer.textContent = letters;
			const choices = item.querySelector('[data-options]');
			for (const option of options) choices?.append(choices.querySelector(`[data-option="${option}"]`) as Element);
		}
	}

	private get field(): HTMLInputElement {
		return this.querySelector('[data-seed]') as HTMLInputElement;
	}

	private all(selector: string): NodeListOf<HTMLElement> {
		return this.querySelectorAll(selector);
	}
}

/** Any text gives a paper; what is no whole number above 0 gives the first. */
function seedFrom(text: string | null): number {
	const seed = Number(text ?? firstSeed);
	return Number.isSafeInteger(seed) && seed > 0 ? seed : firstSeed;
}

customElements.define('quiz-paper', QuizPaper);
