/**
 * A place in the data of one file, walked without trusting its shape: rules look across files even when a file
 * breaks its schema, so that one mistake does not hide another.
 */
import { problemAt } from './problem.ts';
import type { Problem, Severity } from './problem.ts';
import { valueOffset } from './yaml-positions.ts';
import type { YamlText } from './yaml-positions.ts';

/** Data of one YAML file or front matter; `data` is undefined when it could not be read. */
export type DataFile = { yaml: YamlText; data: unknown };
export type Cursor = { file: DataFile; path: PropertyKey[]; value: unknown };

/** The whole of a file. */
export function top(file: DataFile): Cursor {
	return { file, path: [], value: file.data };
}

/** The value under keys; its `value` is undefined where there is none. */
export function at(cursor: Cursor, ...keys: (string | number)[]): Cursor {
	const value = keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), cursor.value);
	return { file: cursor.file, path: [...cursor.path, ...keys], value };
}

/** The items of a list; none when it is not a list. */
export function each(cursor: Cursor): Cursor[] {
	return Array.isArray(cursor.value) ? cursor.value.map((_, index) => at(cursor, index)) : [];
}

/** The string that stands here, or undefined. */
export function text(cursor: Cursor): string | undefined {
	return typeof cursor.value === 'string' ? cursor.value : undefined;
}

/** A problem at the value of a cursor. */
export function problemHere(cursor: Cursor, sentence: string, severity?: Severity): Problem {
	return problemAt(cursor.file.yaml.source, valueOffset(cursor.file.yaml, cursor.path), sentence, severity);
}

function isObject(value: unknown): value is Record<string | number, unknown> {
	return typeof value === 'object' && value !== null;
}
