/** `<question-match>`: the selects are the answer; cards set them, dragged onto a left side or tapped, then put there. */
import { fillWords } from '../../domain/fill-words.ts';
import { shuffle } from '../../domain/shuffle.ts';
import { PartBase, textIn } from '../question-card/question-card-base.ts';
import { dragIn } from '../question-card/question-card-drag.ts';
import { aim, mixRights, pairUnder, rightText, selectIn, showChosen } from './question-match-board.ts';
import type { MatchWord } from './question-match-words.ts';

class QuestionMatch extends PartBase<'match', MatchWord> {
	/** The card that was tapped and waits to be put somewhere. */
	private held: HTMLElement | undefined;

	connectedCallback(): void {
		this.listen('change', () => showChosen(this, this.words));
		this.listen('click', (event) => this.press((event.target as Element).closest('button')));
		this.listen('keydown', ({ key }) => key === 'Escape' && this.hold(undefined));
		this.later(
			dragIn(this, {
				thing: (pressed) => (this.open ? pressed.closest('[data-card]') : null),
				over: (_, event) => aim(this.pieces, pairUnder(this.pieces, event)),
				drop: (card, event) => this.drop(card, event && pairUnder(this.pieces, event)),
			}),
		);
		showChosen(this, this.words);
	}

	answer(): string[] {
		const chosen = this.pieces.filter((pair) => selectIn(pair).value !== '');
		return chosen.map((pair) => `${pair.dataset['piece']}:${selectIn(pair).value}`);
	}

	restore(answer: readonly string[]): void {
		const { pairs } = this.key;
		for (const [left, right] of answer.map((each) => each.split(':') as [string, string?])) {
			const pair = this.pieces.find(({ dataset }) => dataset['piece'] === left);
			if (pair && right !== undefined && pairs.includes(right)) selectIn(pair).value = right;
		}
		showChosen(this, this.words);
	}

	mix(seed: number): void {
		mixRights(this, shuffle(this.key.pairs, seed));
	}

	reveal(): void {
		this.hold(undefined);
		this.setOpen(false);
		for (const pair of this.pieces) {
			const id = pair.dataset['piece'] as string;
			if (selectIn(pair).value === id) this.explain(pair, 'right', this.words.matchRight);
			else this.explain(pair, 'wrong', fillWords(this.words.matchWrong, { text: rightText(this, id) }));
		}
	}

	clear(): void {
		this.hold(undefined);
		this.setOpen(true);
		for (const pair of this.pieces) selectIn(pair).value = '';
		showChosen(this, this.words);
	}

	rightAnswer(): string {
		const told = this.pieces.map((pair) => `${textIn(pair)} —— ${rightText(this, pair.dataset['piece'] as string)}`);
		return told.join('；');
	}

	begin(): void {
		this.find('select').focus();
	}

	private press(button: HTMLElement | null): void {
		if (!button) return;
		const pair = button.closest<HTMLElement>('[data-piece]');
		if (pair && this.held) this.put(this.held, pair);
		else this.hold(button === this.held ? undefined : button);
	}

	/** A held card makes every left side a place to put it. */
	private hold(card: HTMLElement | undefined): void {
		this.held = card;
		for (const each of this.all('[data-card]')) each.setAttribute('aria-pressed', String(each === card));
		for (const put of this.all('[data-put]')) put.hidden = !card;
		this.toggleAttribute('data-holding', card !== undefined);
		if (card) this.say(fillWords(this.words.matchHeld, { text: rightText(this, card.dataset['card'] as string) }));
	}

	private drop(card: HTMLElement, pair: HTMLElement | undefined): void {
		aim(this.pieces, undefined);
		if (pair) this.put(card, pair);
	}

	private put(card: HTMLElement, pair: HTMLElement): void {
		const id = card.dataset['card'] as string;
		selectIn(pair).value = id;
		this.hold(undefined);
		selectIn(pair).focus({ preventScroll: true });
		this.say(fillWords(this.words.matchPlaced, { text: rightText(this, id), left: textIn(pair) }));
		this.changed();
	}
}

customElements.define('question-match', QuestionMatch);
