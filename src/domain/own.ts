/** An entry of a table that came from a file or the device: `constructor` and its like are no entries. */
export function own<Value>(entries: Record<string, Value>, id: string): Value | undefined {
	return Object.prototype.hasOwnProperty.call(entries, id) ? entries[id] : undefined;
}
