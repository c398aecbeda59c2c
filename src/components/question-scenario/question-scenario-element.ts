/** `<question-scenario>`: tells a story turn by turn along the choices taken; a wrong turn can be retaken. */
import { fillWords } from '../../domain/fill-words.ts';
import { walk } from '../../domain/scenario.ts';
import { PartBase, textIn } from '../question-card/question-card-base.ts';
import { headingOf, reply, showTrail } from './question-scenario-stage.ts';
import type { ScenarioWord } from './question-scenario-words.ts';

class QuestionScenario extends PartBase<'scenario', ScenarioWord> {
	/** `turn:choice` for every choice taken. */
	private path: string[] = [];
	/** The turn that is told now. */
	private here = '';

	connectedCallback(): void {
		this.listen('click', (event) => this.press((event.target as Element).closest('button')));
		if (this.here === '') this.stand();
	}

	answer(): string[] {
		return [...this.path];
	}

	restore(answer: readonly string[]): void {
		if (answer.length === 0) return;
		this.path = answer.filter((step) => this.pieces.some(({ dataset }) => dataset['piece'] === step));
		this.stand();
	}

	/** A story is told in its order. */
	mix(): void {}

	reveal(): void {
		this.setOpen(false);
		const { turns } = this.key;
		const { first } = walk(this.key, this.path);
		for (const turn of this.all('[data-turn]')) {
			turn.hidden = false;
			headingOf(turn).textContent = headingOf(turn).dataset['title'] as string;
		}
		for (const leads of this.all('[data-leads]')) leads.hidden = false;
		for (const piece of this.pieces) {
			const [turn, choice] = (piece.dataset['piece'] as string).split(':') as [string, string];
			const chosen = first.get(turn) === choice;
			if (turns[turn]?.choices[choice]?.right) {
				this.explain(piece, chosen ? 'right' : 'missed', this.words[chosen ? 'markRight' : 'markMissed']);
			} else this.explain(piece, chosen ? 'wrong' : 'rest', this.words[chosen ? 'markWrong' : 'markRest']);
		}
		this.find('[data-reply]').hidden = true;
	}

	clear(): void {
		this.setOpen(true);
		for (const leads of this.all('[data-leads]')) leads.hidden = true;
		this.path = [];
		this.stand();
	}

	/** The way from the start to the good end, choice by choice. */
	rightAnswer(): string {
		const { start, turns } = this.key;
		const told: string[] = [];
		for (let at = start; told.length < Object.keys(turns).length;) {
			const [id, choice] = Object.entries(turns[at]?.choices ?? {}).find(([, { right }]) => right) ?? [];
			if (!choice) break;
			told.push(textIn(this.find(`[data-piece="${at}:${id}"]`)));
			at = choice.to;
		}
		return told.join('；');
	}

	begin(): void {
		headingOf(this.find(`[data-turn="${this.here}"]`)).focus();
	}

	private press(button: HTMLElement | null): void {
		if (button?.dataset['back'] !== undefined) this.tell(walk(this.key, this.path).back, this.words.storyBack);
		else if (button?.dataset['choice']) this.choose(button.dataset['choice']);
		else return;
		this.begin();
	}

	private choose(id: string): void {
		const step = `${this.here}:${id}`;
		const right = this.key.turns[this.here]?.choices[id]?.right === true;
		this.path.push(step);
		this.tell(walk(this.key, this.path).at, this.words.storyNext);
		const piece = this.find(`[data-piece="${step}"]`);
		reply(this, this.here, fillWords(this.words.storyChose, { text: textIn(piece) }), piece, right);
		this.changed();
	}

	/** Stands where the path leads, without moving the focus. */
	private stand(): void {
		this.tell(walk(this.key, this.path).at, this.words[this.path.length === 0 ? 'storyStart' : 'storyNext']);
	}

	/** Shows one turn; ends are called by their names. */
	private tell(id: string, title: string): void {
		this.here = id;
		this.find('[data-reply]').hidden = true;
		for (const turn of this.all('[data-turn]')) {
			turn.hidden = turn.dataset['turn'] !== id;
			const heading = headingOf(turn);
			heading.textContent = turn.dataset['end'] ? (heading.dataset['title'] as string) : title;
		}
		showTrail(this, this.path, this.key.turns);
	}
}

customElements.define('question-scenario', QuestionScenario);
