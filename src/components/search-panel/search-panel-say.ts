/** What the panel says above its list, and the list itself, some results at a time. */
import { mostRead, type Results } from '../../browser/look-up.ts';
import type { Understood } from '../../browser/search.ts';
import type { EmergencyCard } from '../../domain/search-answers.ts';
import type { Question } from '../../domain/understand-query.ts';
import { resultItem } from './search-panel-result.ts';
import { partOf, wordFor } from './search-panel-words.ts';

/** Says one sentence and clears what stood below it. `browse` leads on to all topics. */
export function say(panel: HTMLElement, text: string, browse = false): void {
	partOf(panel, '[data-status]').textContent = text;
	partOf(panel, '[data-results]').replaceChildren();
	for (const part of ['results', 'more', 'other-way', 'hints']) partOf(panel, `[data-${part}]`).hidden = true;
	partOf(panel, '[data-browse]').hidden = !browse;
}

/** What was found, and by which words when they are not those that were typed. */
export function saidOf(
	panel: HTMLElement,
	typed: string,
	{ question, typed: said }: Understood,
	{ ranked, rest, withoutIndex }: Results,
	card: EmergencyCard | undefined,
	asTyped: boolean,
): string {
	const found = ranked.length + rest.length;
	const none = `${wordFor(panel, 'none', { query: typed.slice(0, 60) })}。${wordFor(panel, 'noneLine')}`;
	const parts = [
		card && wordFor(panel, 'now', { title: card.title }),
		!asTyped && question.shown !== said && wordFor(panel, 'understood', { query: question.shown }),
		withoutIndex && wordFor(panel, 'withoutIndex'),
		found > 0 ? wordFor(panel, 'count', { n: found }) : none,
	];
	return parts.filter(Boolean).join('，');
}

/** The button that searches for the words as typed, or back again by their meaning. */
export function showOtherWay(
	panel: HTMLElement,
	typed: string,
	{ question, typed: said }: Understood,
	asTyped: boolean,
): void {
	const button = partOf(panel, '[data-other-way]');
	button.hidden = !asTyped && question.shown === said;
	button.textContent = wordFor(panel, asTyped ? 'asMeant' : 'asTyped', { query: typed.slice(0, 60) });
}

/** Adds the next results; `isCurrent` says whether they are still wanted when they have been read. */
export async function showBatch(
	panel: HTMLElement,
	{ ranked, rest }: Results,
	question: Question,
	isCurrent: () => boolean,
): Promise<void> {
	const list = partOf(panel, '[data-results]');
	const all = [...ranked.map((result) => () => Promise.resolve(result)), ...rest];
	const from = list.childElementCount;
	const batch = await Promise.all(all.slice(from, from + mostRead).map((read) => read()));
	// Pressed twice, the same ones may have come in the meantime.
	if (!isCurrent() || list.childElementCount !== from) return;
	list.append(...batch.map((result) => resultItem(panel, result, question)));
	list.hidden = all.length === 0;
	const left = all.length - from - batch.length;
	const more = partOf(panel, '[data-more]');
	more.textContent = wordFor(panel, 'more', { n: Math.min(left, mostRead) });
	more.hidden = left <= 0;
	partOf(panel, '[data-browse]').hidden &&= all.length > 0;
}
