/** What a school writes by hand on a letter to parents: whose it is, and where to call. Day and parents' names are not kept. */

export const letterFields = ['school', 'class', 'phone'] as const;
export type LetterField = (typeof letterFields)[number];
export type LetterHead = Record<LetterField, string>;

/** Longer would not fit the line on paper. */
export const longestField = 30;

/** A checked copy of whatever stands in storage: texts only, none longer than its line; `undefined` when it is no such record. */
export function checkedHead(saved: unknown): LetterHead | undefined {
	if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return undefined;
	const entries = letterFields.map((field): [LetterField, string] => {
		const value: unknown = (saved as Record<string, unknown>)[field];
		return [field, typeof value === 'string' ? value.trim().slice(0, longestField) : ''];
	});
	return Object.fromEntries(entries) as LetterHead;
}
