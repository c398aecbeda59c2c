/**
 * Reads the doc comments of the schema sources. Zod cannot see comments, and writing every note twice would let
 * the two drift apart, so the comment above a field is the one note, for whoever reads the code and for editors.
 */
import ts from 'typescript';

/** The fields of one object literal in a schema source: name → comment, empty when it has none. */
export type FieldNotes = Map<string, string>;

/** Every object literal of a source, in order. */
export function fieldNotes(source: string): FieldNotes[] {
	const notes: FieldNotes[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isObjectLiteralExpression(node)) notes.push(notesOf(node));
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true));
	return notes;
}

/**
 * The note for a field of an object that has these fields: taken from the literal that shares most of them,
 * since one name (`id`, `text`, `from`) may mean several things in one file. Undefined when that one has none.
 */
export function noteFor(field: string, siblings: string[], notes: FieldNotes[]): string | undefined {
	const score = (literal: FieldNotes) =>
		siblings.filter((name) => literal.has(name)).length + (literal.get(field) ? 0.5 : 0);
	const candidates = notes.filter((literal) => literal.has(field));
	return candidates.toSorted((a, b) => score(b) - score(a))[0]?.get(field) || undefined;
}

function notesOf(literal: ts.ObjectLiteralExpression): FieldNotes {
	const fields = literal.properties.filter(
		(property) => ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property),
	);
	return new Map(fields.map((field) => [field.name.getText().replace(/['"]/g, ''), commentOf(field)]));
}

function commentOf(node: ts.Node): string {
	const comments = ts.getJSDocCommentsAndTags(node).map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? '');
	return comments.join(' ').replace(/\s+/g, ' ').trim();
}
