/** The fields of a record, both ways. */
import { clockText } from '../../domain/stopwatch.ts';
import { countIn, secondsIn } from '../../domain/read-count.ts';
import type { DrillRecord } from '../../schemas/drill-records.ts';

/** What the fields hold, but for the drill and its classes. */
export type RecordFields = Omit<DrillRecord, 'turn' | 'drill' | 'classes'>;
type Name = 'day' | 'began' | 'school' | 'scope' | 'expected' | 'arrived' | 'seconds' | 'well' | 'mend';
export type Mistake = 'badDay' | 'badNumber' | 'badTime';

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
		secondsIn(value('seconds')),
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
	for (const [name, value] of Object.entries(record)) {
		const text = name === 'seconds' ? timeText(value as number | undefined) : String(value ?? '');
		recordField(form, name as Name).value = text;
	}
}

/** Marks the first field that cannot be kept as it is, and goes there; gives the word that tells what is wrong. */
export function markMistake(form: HTMLFormElement): Mistake | undefined {
	const record = readRecord(form);
	const unread = (name: 'expected' | 'arrived' | 'seconds'): boolean =>
		record[name] === undefined && recordField(form, name).value.trim() !== '';
	const mistakes: [Name, boolean, Mistake][] = [
		['day', !/^\d{4}-\d{2}-\d{2}$/.test(record.day), 'badDay'],
		['expected', unread('expected'), 'badNumber'],
		['arrived', unread('arrived'), 'badNumber'],
		['seconds', unread('seconds'), 'badTime'],
	];
	const [name, , word] = mistakes.find(([, wrong]) => wrong) ?? [];
	if (name === undefined) return undefined;
	recordField(form, name).setAttribute('aria-invalid', 'true');
	recordField(form, name).focus();
	return word;
}

/** A time in seconds as it is shown; empty when there is none. */
export function timeText(seconds: number | undefined): string {
	return seconds === undefined ? '' : clockText(seconds * 1000);
}
