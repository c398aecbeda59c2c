/** For tests: what a schema says about something that is wrong, and what the author of the file then reads. */
import type { z } from 'astro/zod';
import { issueSentence } from '../../scripts/lib/check/zod-sentences.ts';

/** One finding: the field, the schema's own message, and the sentence that the content check makes of it. */
export type Finding = { field: string; message: string; sentence: string };

/** All findings about `value`; none when it is in order. */
export function findingsOf(schema: z.ZodType, value: unknown): Finding[] {
	const result = schema.safeParse(value);
	if (result.success) return [];
	return result.error.issues.map((issue) => ({
		field: issue.path.join('.'),
		message: issue.message,
		sentence: issueSentence(issue, at(value, issue.path)),
	}));
}

/** Fields with a finding, in order, each once. */
export function fieldsOf(schema: z.ZodType, value: unknown): string[] {
	return [...new Set(findingsOf(schema, value).map(({ field }) => field))];
}

/** Chinese, and after an arrow what to write instead. */
export const helpful = /^(?=.*\p{Script=Han}).+ → .+/u;

function at(value: unknown, path: PropertyKey[]): unknown {
	return path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
