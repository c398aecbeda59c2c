/** The stage of `<question-scenario>`: what was just chosen and why it was right or not, and the way so far. */
import type { TurnKey } from '../../domain/question-key.ts';
import { textIn } from '../question-card/question-card-base.ts';

export function headingOf(turn: HTMLElement): HTMLElement {
	return turn.querySelector('.story-title') as HTMLElement;
}

/** Puts what was chosen, and its reason, under the heading of the turn to which it led. */
export function reply(story: HTMLElement, turnId: string, chose: string, piece: HTMLElement, right: boolean): void {
	const box = story.querySelector('[data-reply]') as HTMLElement;
	const why = piece.querySelector('[data-why]')?.lastChild?.textContent ?? '';
	box.dataset['state'] = right ? 'right' : 'wrong';
	for (const [index, text] of [chose, why].entries()) (box.children[index] as HTMLElement).textContent = text;
	headingOf(story.querySelector(`[data-turn="${turnId}"]`) as HTMLElement).after(box);
	box.hidden = false;
}

/** Lists every choice taken; a line each, in order. */
export function showTrail(story: HTMLElement, path: string[], turns: Record<string, TurnKey>): void {
	const items = path.map((step) => {
		const [turn, choice] = step.split(':') as [string, string];
		const item = document.createElement('li');
		item.textContent = textIn(story.querySelector(`[data-piece="${step}"]`) as HTMLElement);
		item.dataset['state'] = turns[turn]?.choices[choice]?.right ? 'right' : 'wrong';
		return item;
	});
	const trail = story.querySelector('[data-trail]') as HTMLElement;
	trail.querySelector('ol')?.replaceChildren(...items);
	trail.hidden = items.length === 0;
}
