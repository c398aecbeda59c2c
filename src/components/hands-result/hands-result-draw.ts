/** Writes the result of the lesson onto its last slide. */
import { fillWords } from '../../domain/fill-words.ts';
import { percentRight, type Showing } from '../../domain/hands.ts';
import { type AskedResult, tell } from '../../domain/lesson-result.ts';
import { writePercents } from '../hands-up/hands-up-percents.ts';
import type { ResultWords } from './hands-result-words.ts';

export function drawResult(element: HTMLElement, results: AskedResult[], words: ResultWords): void {
	const told = tell(results);
	writePercents(element.querySelector('[data-told]') as HTMLElement, fillWords(words[told.kind], { ...told }));
	for (const row of element.querySelectorAll<HTMLElement>('[data-question]')) {
		const result = results.find(({ question }) => question === row.dataset['question']);
		row.hidden = !result;
		for (const when of ['before', 'after'] as const) drawLine(row, when, result?.[when], words);
	}
}

function drawLine(row: HTMLElement, when: 'before' | 'after', showing: Showing | undefined, words: ResultWords): void {
	const line = row.querySelector(`[data-when="${when}"]`) as HTMLElement;
	const percent = percentRight(showing);
	const text = percent === undefined ? words.notCounted : fillWords(words.percent, { n: percent });
	(line.querySelector('[data-percent]') as HTMLElement).textContent = text;
	line.querySelector('[data-bar]')?.setAttribute('width', `${percent ?? 0}%`);
}
