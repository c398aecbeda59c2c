/** Parses the body of a lesson or campaign to a tree whose positions are positions of the file. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';
import { blankOut } from './blank-out.ts';
import { cleanLesson } from './forbidden-code.ts';
import type { CleanText, Fault } from './forbidden-code.ts';

/** A parsed body: the tree of the text after all that is forbidden was blanked out, and what that was. */
export type LessonTree = CleanText & { tree: Root };

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm).freeze();
/** A lesson with more tags out of place than this is reported as far as it was read. */
const mostRetries = 30;

/** Parses a whole file; the body begins at offset `start`. Never throws: what MDX refuses becomes a fault. */
export function parseLesson(text: string, start: number): LessonTree {
	const clean = cleanLesson(text, start);
	for (let retry = 0; retry < mostRetries; retry++) {
		try {
			return { ...clean, tree: parser.parse(clean.text) };
		} catch (error) {
			if (!blankMistake(clean, error)) break;
		}
	}
	return { ...clean, tree: { type: 'root', children: [] } };
}

/** Blanks out the tag that MDX stumbled over; false when its place is not known. */
function blankMistake(clean: CleanText, error: unknown): boolean {
	const offset = offsetOf(error, clean.text);
	if (offset === undefined) return false;
	const from = Math.max(clean.text.lastIndexOf('<', offset), 0);
	const end = clean.text.indexOf('>', from);
	const name = /^<\/?(\w+)/.exec(clean.text.slice(from))?.[1] ?? '';
	// The other half of a tag that was already told about goes in silence.
	if (!clean.text.startsWith('</', from) || !clean.damaged.has(name)) clean.faults.push(fault(from, name, error));
	clean.damaged.add(name);
	clean.text = blankOut(clean.text, [{ from, to: (end < 0 ? from : end) + 1 }]);
	return true;
}

function fault(offset: number, name: string, error: unknown): Fault {
	if (ruleOf(error) === 'end-tag-mismatch') {
		return { offset, sentence: `<${name}> 和 </${name}> 不在同一层 → 两个标签都单独成行，上下各空一行，缩进一样` };
	}
	return { offset, sentence: '这里的标签读不懂 → 对照 content/README.md 的组件表重写这一行' };
}

function ruleOf(error: unknown): unknown {
	return error instanceof Error && 'ruleId' in error ? error.ruleId : undefined;
}

/** MDX names the opening tag in its message as `(line:column-line:column)`; the error's own place is wider. */
function offsetOf(error: unknown, text: string): number | undefined {
	if (!(error instanceof Error)) return undefined;
	const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.message) ?? [];
	const place = error as { line?: number; column?: number };
	const row = line ? Number(line) : place.line;
	if (row === undefined) return undefined;
	const lines = text.split('\n').slice(0, row - 1);
	return lines.reduce((sum, each) => sum + each.length + 1, 0) + (column ? Number(column) : (place.column ?? 1)) - 1;
}
