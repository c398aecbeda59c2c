/** The fields of a record, both ways. */
import { clockText } from '../../domain/stopwatch.ts';
import { countIn, secondsIn } from '../../domain/read-count.ts';
import type { DrillRecord } from '../../schemas/drill-records.ts';

/** What the fields hold, but for the drill and its classes. */
export type RecordFields = Omit<DrillRecord, 'turn' | 'drill' | 'classes'>;
type Name = 'day' | 'began' | 'school' | 'scope' | 'expected' | 'arrived' | 'took' | 'well' | 'mend';
/** A mistake: the field, and the word that tells it. */
export type Mistake = { field: HTMLElement; word: 'badDay' | 'badNumber' | 'badTime' };

/** The field of that name. */
export function recordField(form: HTMLFormElement, name: Name): HTMLInputElement {
	return form.elements.namedItem(name) as HTMLInputElement;
}

/** What the fields say now; of what cannot be read, nothing. */
export function readRecord(form: HTMLFormElement): RecordFields {
	const value = (name: Name): string => recordField(form, name).value.trim();
	const [expected, arrived, seconds] = [
		countIn(value('expected')),
		countIn(value('arrived')),
		secondsIn(value('took')),
	];
	return {
		day: value('day'),
		...(/^\d{2}:\d{2}$/.test(value('began')) && { began: value('began') }),
		school: value('school'),
		scope: value('scope'),
		...(expected !== undefined && { expected }),
		...(arrived !== undefined && { arrived }),
		...(seconds !== undefined && { seconds }),
		well: value('well'),
		mend: value('mend'),
	};
}

/** Writes into the fields what is given. */
export function fillRecord(form: HTMLFormElement, record: Partial<RecordFields>): void {
	const { seconds, ...rest } = record;
	const texts = { ...rest, ...('seconds' in record && { took: timeText(seconds) }) };
	for (const [name, value] of Object.entries(texts)) recordField(form, name as Name).value = String(value ?? '');
}

/** The first field that cannot be kept as it is. */
export function mistakeIn(form: HTMLFormElement): Mistake | undefined {
	const { day, expected, arrived, seconds } = readRecord(form);
	const wrong = (name: Name, value: unknown, word: Mistake['word']): Mistake[] =>
		value === undefined && recordField(form, name).value.trim() !== ''
			? [{ field: recordField(form, name), word }]
			: [];
	return [
		...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? [] : [{ field: recordField(form, 'day'), word: 'badDay' as const }]),
		...wrong('expected', expected, 'badNumber'),
		...wrong('arrived', arrived, 'badNumber'),
		...wrong('took', seconds, 'badTime'),
	][0];
}

/** A time in seconds as it is shown; empty when there is none. */
export function timeText(seconds: number | undefined): string {
	return seconds === undefined ? '' : clockText(seconds * 1000);
}
