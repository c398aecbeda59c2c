/** Days of receipts as numbers: days since the first of January 2024. */

const first = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;
/** 14 bits: a day in 2068. */
export const lastDay = 2 ** 14 - 1;

/** `YYYY-MM-DD` → its number. Throws RangeError on what is no day, or none from 2024 on. */
export function writeDay(day: string): number {
	const time = Date.parse(`${day}T00:00:00Z`);
	const number = (time - first) / dayMs;
	if (!Number.isInteger(number) || number < 0 || number > lastDay || readDay(number) !== day) {
		throw new RangeError(`${day} is no day that a receipt can have`);
	}
	return number;
}

/** The day of a number, `YYYY-MM-DD`. */
export function readDay(number: number): string {
	return new Date(first + number * dayMs).toISOString().slice(0, 10);
}
