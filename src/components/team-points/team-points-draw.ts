/** Writes onto the cards what the teams have. */
import { lastMove, pointsOf } from '../../domain/class-state.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { ClassRun } from '../../schemas/class-state.ts';
import type { TeamWords } from './team-points-words.ts';

export function drawTeams(element: HTMLElement, run: ClassRun): void {
	const words = wordsOf(element);
	const points = pointsOf(run);
	(element.querySelector('[data-list]') as HTMLElement).dataset['count'] = String(points.length);
	for (const card of element.querySelectorAll<HTMLElement>('[data-team]')) {
		const n = points[Number(card.dataset['team'])];
		card.hidden = n === undefined;
		(card.querySelector('[data-points]') as HTMLElement).textContent = fillWords(words.point, { n: n ?? 0 });
	}
	for (const button of element.querySelectorAll<HTMLElement>('[data-teams]')) {
		button.setAttribute('aria-pressed', String(Number(button.dataset['teams']) === points.length));
	}
	(element.querySelector('[data-undo]') as HTMLButtonElement).disabled = lastMove(run) === undefined;
}

/** What happened, for the room and for one who cannot see it. */
export function sayPoints(element: HTMLElement, what: 'gave' | 'undone', team: number, run: ClassRun): void {
	const words = wordsOf(element);
	const values = { team: words.teamNames.split('、')[team] as string, n: pointsOf(run)[team] ?? 0 };
	(element.querySelector('[data-said]') as HTMLElement).textContent = fillWords(words[what], values);
}

function wordsOf({ dataset }: HTMLElement): TeamWords {
	return JSON.parse(dataset['words'] as string) as TeamWords;
}
