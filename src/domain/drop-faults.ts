/**
 * Reads data of which a part is bad: the bad parts are cut out one by one until the rest holds. A part that stands in
 * a list takes the list with it, and one that its owner cannot do without takes the owner.
 */
import { type GenericIssue, type GenericSchema, safeParse } from 'valibot';

/** Keys from the root to a fault. */
export type Path = string[];

/**
 * The data as `schema` knows it, and whether something was cut out; `undefined` when nothing can be read of it.
 * `data` is changed. `depthOf` says how many keys of a path name the smallest thing that may go; left out, all of them.
 */
export function dropFaults<Value>(
	data: unknown,
	schema: GenericSchema<unknown, Value>,
	depthOf: (path: Path) => number = ({ length }) => length,
): { value: Value; dropped: boolean } | undefined {
	for (let dropped = false; ; dropped = true) {
		const result = safeParse(schema, data);
		if (result.success) return { value: result.output, dropped };
		const faults = result.issues.flatMap((issue) => {
			const path = pathOf(issue);
			return placeOf(data, path.slice(0, depthOf(path)));
		});
		if (faults.length === 0) return undefined;
		for (const { owner, key } of faults) Reflect.deleteProperty(owner, key);
	}
}

function pathOf({ path }: GenericIssue): Path {
	const keys = (path ?? []).map(({ key }) => key);
	const list = keys.findIndex((key) => typeof key === 'number');
	return (list < 0 ? keys : keys.slice(0, list)).map(String);
}

/** Where the end of `path` stands; when nothing stands there, where that stands which lacks it. */
function placeOf(data: unknown, path: Path): { owner: object; key: string }[] {
	const chain: unknown[] = [data];
	for (const key of path) chain.push(own(chain[chain.length - 1], key));
	for (let depth = path.length; depth > 0; depth -= 1) {
		const [owner, key] = [chain[depth - 1] as object, path[depth - 1] as string];
		if (own(owner, key) !== undefined) return [{ owner, key }];
	}
	return [];
}

function own(owner: unknown, key: string): unknown {
	if (typeof owner !== 'object' || owner === null) return undefined;
	return Object.getOwnPropertyDescriptor(owner, key)?.value;
}
