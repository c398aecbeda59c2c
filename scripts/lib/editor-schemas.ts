/** JSON Schemas of the content files, by which an editor completes and checks while an author types. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { schemaOf } from './check/folder-plan.ts';
import type { FileKind } from './check/folder-plan.ts';
import { fieldNotes, noteFor } from './field-notes.ts';
import type { FieldNotes } from './field-notes.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** File name in `content/.schemas/` → its text. */
export async function editorSchemas(): Promise<Map<string, string>> {
	const kinds = Object.keys(schemaOf) as FileKind[];
	const texts = await Promise.all(kinds.map(async (kind) => [`${kind}.json`, await schemaText(kind)] as const));
	return new Map(texts);
}

async function schemaText(kind: FileKind): Promise<string> {
	const notes = [...(await notesIn(kind)), ...(await notesIn('shared'))];
	return `${JSON.stringify(toJsonSchema(schemaOf[kind], notes), null, '\t')}\n`;
}

async function notesIn(name: string): Promise<FieldNotes[]> {
	const path = fileURLToPath(new URL(`../../src/schemas/${name}.ts`, import.meta.url));
	return fieldNotes(await readFile(path, 'utf8'));
}

function toJsonSchema(schema: z.ZodType, notes: FieldNotes[]): JsonSchema {
	const made = z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => showWhatPreprocessTakes(zodSchema, jsonSchema),
	});
	// A copy: fields of one kind share one object, and each is to carry its own description.
	const copy = structuredCopy(made);
	describe(copy, notes);
	return copy;
}

/** Days are preprocessed, which JSON Schema cannot say; what comes out of it is also what an author writes. */
function showWhatPreprocessTakes(zodSchema: z.core.$ZodTypes, jsonSchema: JsonSchema): void {
	const { def } = zodSchema._zod;
	if (def.type !== 'pipe' || def.in._zod.def.type !== 'transform') return;
	const { $schema: _, ...inner } = z.toJSONSchema(def.out, { unrepresentable: 'any' });
	Object.assign(jsonSchema, inner);
}

function structuredCopy(schema: JsonSchema): JsonSchema {
	return JSON.parse(JSON.stringify(schema)) as JsonSchema;
}

/** Puts the note of each field beside it, at every depth. */
function describe(schema: unknown, notes: FieldNotes[]): void {
	if (typeof schema !== 'object' || schema === null) return;
	const { properties = {} } = schema as JsonSchema;
	for (const [name, property] of Object.entries(properties)) {
		const note = noteFor(name, Object.keys(properties), notes);
		if (note && typeof property === 'object') property.description = note;
	}
	for (const inner of Object.values(schema)) describe(inner, notes);
}
