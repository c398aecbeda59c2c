/** What the form says, on the sheet of paper. */
import { dayText } from '../../domain/day-text.ts';
import { missingOf } from '../../domain/drill-desk.ts';
import { fillWords } from '../../domain/fill-words.ts';
import type { ClassCount } from '../../schemas/drill-records.ts';
import { type RecordFields, timeText } from './drill-record-form.ts';
import type { RecordWords } from './drill-record-words.ts';

/** Fills the sheet inside `root`, which says its language in `data-locale`. */
export function drawSheet(
	root: HTMLElement,
	record: RecordFields,
	classes: readonly ClassCount[],
	words: RecordWords,
): void {
	const people = (n: number | undefined): string => (n === undefined ? '' : fillWords(words.people, { n }));
	const missing = missingOf(record) ?? 0;
	const short = missing > 0 ? `（${words.missingShort} ${people(missing)}）` : '';
	const texts = {
		day: record.day === '' ? '' : dayText(root.dataset['locale'] as string, record.day),
		began: record.began ?? '',
		school: record.school,
		scope: record.scope,
		took: timeText(record.seconds),
		expected: people(record.expected),
		arrived: people(record.arrived) + short,
		well: record.well,
		mend: record.mend,
	};
	for (const [name, text] of Object.entries(texts)) {
		const place = root.querySelector(`[data-fill="${name}"]`) as HTMLElement;
		if (place.textContent !== text) place.textContent = text;
	}
	drawClasses(root, classes);
}

function drawClasses(root: HTMLElement, classes: readonly ClassCount[]): void {
	const lines = classes.map(({ name, expected, arrived }) => {
		const line = document.createElement('li');
		line.textContent = `${name} ${arrived ?? '  '}/${expected ?? '  '}`;
		return line;
	});
	(root.querySelector('[data-classes]') as HTMLElement).hidden = lines.length === 0;
	(root.querySelector('[data-class-list]') as HTMLElement).replaceChildren(...lines);
}
