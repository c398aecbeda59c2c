/** Reads a file of the site's own. A proxy that answers everything with its login page does not pass for one. */

/** Throws when the file is missing, is no JSON, or does not say that it is of this `kind`; any kind will do when none is named. */
export async function readJson<Data extends { kind: string }>(url: string, kind?: Data['kind']): Promise<Data> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} for ${url}`);
	const data = (await response.json()) as Data;
	if (typeof data.kind !== 'string' || (kind !== undefined && data.kind !== kind))
		throw new Error(`${url} is not ${kind ?? 'of any kind'}`);
	return data;
}

/** Keeps what was read once; a failure is forgotten, so that the next try asks again. */
export function readOnce<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
	const values = new Map<string, Promise<Value>>();
	return (key) => {
		const known = values.get(key);
		if (known) return known;
		const value = read(key);
		values.set(key, value);
		value.catch(() => values.delete(key));
		return value;
	};
}
