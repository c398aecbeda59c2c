import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { editorSchemas } from './editor-schemas.ts';
import { fieldNotes, noteFor } from './field-notes.ts';

test('the committed schemas are those of src/schemas: run `npm run schemas` after a change', async () => {
	for (const [name, text] of await editorSchemas()) {
		const committed = await readFile(new URL(`../../content/.schemas/${name}`, import.meta.url), 'utf8');
		expect(committed, name).toBe(text);
	}
});

test('a field carries the comment above it, and a day keeps its form', async () => {
	const lesson = JSON.parse((await editorSchemas()).get('lesson.json') ?? '');
	expect(lesson.properties.title.description).toBe('One idea, as the reader would say it; at most 24 characters.');
	expect(lesson.properties.summary.description).toContain('at most 60 characters');
	expect(lesson.properties.checked.pattern).toContain('\\d{4}');
	expect(lesson.required).not.toContain('quiz');
});

test('of two fields with one name, the note of the object with the same fields is taken', () => {
	const notes = fieldNotes('a({\n/** one */\nid: 1, left: 2 }); b({\n/** two */\nid: 1, right: 2 });');
	expect(noteFor('id', ['id', 'left'], notes)).toBe('one');
	expect(noteFor('id', ['id', 'right'], notes)).toBe('two');
	expect(noteFor('left', ['id', 'left'], notes)).toBeUndefined();
});
