/** The fields of a record, both ways. One that somebody is in stays as it is. */
import type { MeetingFacts } from '../../domain/meetings.ts';

const texts = ['topic', 'school', 'className', 'teacher', 'discussed'] as const;
const numbers = ['minutes', 'present'] as const;

/** Writes a record into the fields. */
export function fillFields(form: HTMLElement, facts: MeetingFacts): void {
	for (const name of [...texts, 'day'] as const) write(form, name, facts[name]);
	for (const name of numbers) write(form, name, facts[name] === undefined ? '' : String(facts[name]));
}

/** What the fields say now. A day that is only half typed says nothing; a title of ours says which lesson it is. */
export function readFields(form: HTMLElement): Partial<MeetingFacts> {
	const topic = field(form, 'topic').value.trim();
	const day = field(form, 'day').value;
	const known = [...form.querySelectorAll<HTMLOptionElement>('datalist option')].find(({ value }) => value === topic);
	return {
		...Object.fromEntries(texts.map((name) => [name, field(form, name).value])),
		topic,
		...(/^\d{4}-\d{2}-\d{2}$/.test(day) && { day }),
		...(known && { lesson: known.dataset['lesson'] }),
		...Object.fromEntries(numbers.map((name) => [name, numberOf(field(form, name))])),
	};
}

/** The number in a field; `undefined` when there is none. */
export function numberOf({ value, valueAsNumber }: HTMLInputElement): number | undefined {
	return value === '' || Number.isNaN(valueAsNumber) ? undefined : valueAsNumber;
}

function write(form: HTMLElement, name: string, value: string): void {
	const input = field(form, name);
	if (input !== document.activeElement && input.value !== value) input.value = value;
}

function field(form: HTMLElement, name: string): HTMLInputElement {
	return form.querySelector(`[name="${name}"]`) as HTMLInputElement;
}
