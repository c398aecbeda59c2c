/** How tables of entries are joined and read, whoever keeps them. */
import { canonical } from './canonical.ts';

/** The one with the greater numbers, compared one after another; else the one whose text is greater. */
export function greater<Value>(a: Value, b: Value, numbersOf: (value: Value) => number[]): Value {
	const others = numbersOf(b);
	for (const [place, number] of numbersOf(a).entries()) {
		const other = others[place] as number;
		if (number !== other) return number > other ? a : b;
	}
	return canonical(a) >= canonical(b) ? a : b;
}

/** Joins two tables of entries. Keys such as `__proto__` come from files too, so they are set as entries and no more. */
export function mergeEach<Entry>(
	a: Record<string, Entry>,
	b: Record<string, Entry>,
	merge: (a: Entry, b: Entry) => Entry,
): Record<string, Entry> {
	const merged = new Map(Object.entries(a));
	for (const [id, entry] of Object.entries(b)) {
		const known = merged.get(id);
		merged.set(id, known === undefined ? entry : merge(known, entry));
	}
	return Object.fromEntries(merged);
}

export function mapEach<Entry, Made>(
	entries: Record<string, Entry>,
	make: (entry: Entry, id: string) => Made,
): Record<string, Made> {
	return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(entry, id)]));
}

export function keep<Entry>(
	entries: Record<string, Entry>,
	test: (id: string, entry: Entry) => boolean,
): Record<string, Entry> {
	return Object.fromEntries(Object.entries(entries).filter(([id, entry]) => test(id, entry)));
}
