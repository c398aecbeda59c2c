/** Parses YAML (a whole file or the front matter of a lesson) and knows where each value stands. */
import { isAlias, isCollection, isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLParseError } from 'yaml';
import { problemAt } from './problem.ts';
import type { Problem } from './problem.ts';
import type { SourceText } from './source-text.ts';
import { translateYamlError } from './yaml-errors.ts';

/** A parsed piece of YAML. `base` is the offset of the piece in its file. */
export type YamlText = { source: SourceText; base: number; document: Document };
/** Keys and indexes from the top of the document to a value, as in a zod issue. */
export type YamlPath = readonly PropertyKey[];

/**
 * Parses `text`, which begins at offset `base` of the file. `data` is undefined when the text cannot be read;
 * a key written twice is a problem, yet the rest can still be checked.
 */
export function parseYaml(source: SourceText, text: string, base: number) {
	const document = parseDocument(text, { prettyErrors: false });
	const readable = document.errors.every((error) => error.code === 'DUPLICATE_KEY');
	const told = readable ? document.errors : document.errors.slice(0, 1);
	const problems: Problem[] = told.map((error) => {
		const offset = base + placeOf(error, document, text);
		return problemAt(source, offset, translateYamlError(error, source, offset));
	});
	const yaml: YamlText = { source, base, document };
	return { yaml, data: readable ? toData(document) : undefined, problems };
}

/** Offset in the file of the value at `path`; of the nearest parent when the value is missing. */
export function valueOffset(yaml: YamlText, path: YamlPath): number {
	for (let length = path.length; length >= 0; length--) {
		const node = nodeAt(yaml, path.slice(0, length));
		if (node?.range) return yaml.base + node.range[0];
	}
	return yaml.base;
}

/** Offset of a key itself, for a key that should not be there. */
export function keyOffset(yaml: YamlText, path: YamlPath, key: string): number {
	const parent = nodeAt(yaml, path);
	const pair = isMap(parent)
		? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
		: undefined;
	const range = isScalar(pair?.key) ? pair.key.range : undefined;
	return range ? yaml.base + range[0] : valueOffset(yaml, path);
}

/** Every string value of the document with its offset in the file; keys and comments are not words for readers. */
export function strings(yaml: YamlText): { value: string; offset: number }[] {
	const found: { value: string; offset: number }[] = [];
	visit(yaml.document, {
		Scalar(key, node) {
			if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
			const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
			found.push({ value: node.value, offset: yaml.base + node.range[0] + (quoted ? 1 : 0) });
		},
	});
	return found;
}

/** Where an author would look: for a repeated key at its first letter, for a missing quote where it was opened. */
function placeOf({ code, pos }: YAMLParseError, document: Document, text: string): number {
	if (code === 'MISSING_CHAR') return openQuote(document, pos[0]);
	return code === 'DUPLICATE_KEY' ? pos[0] + (/^(?:\s|#.*\n)*/.exec(text.slice(pos[0]))?.[0].length ?? 0) : pos[0];
}

/** YAML tells of a missing quote where the text ends; the author looks for where it began. */
function openQuote(document: Document, end: number): number {
	let start = end;
	visit(document, {
		Scalar(_, { type, range }) {
			if (type?.startsWith('QUOTE') && range && range[0] < end) start = range[0];
		},
	});
	return start;
}

function toData(document: Document): unknown {
	try {
		return document.toJS();
	} catch {
		return undefined;
	}
}

function nodeAt(yaml: YamlText, path: YamlPath): Node | undefined {
	let node: unknown = yaml.document.contents;
	for (const step of path) {
		if (isAlias(node)) node = node.resolve(yaml.document);
		if (!isCollection(node)) return undefined;
		const found = node.items.find((item, index) =>
			isPair(item) ? isScalar(item.key) && String(item.key.value) === String(step) : index === step,
		);
		node = isPair(found) ? (found.value ?? found.key) : found;
	}
	return node as Node | undefined;
}
