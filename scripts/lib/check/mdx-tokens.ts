/**
 * Finds in a lesson's text everything that MDX would run as code or read as a tag. It works on the bare text,
 * before MDX does, because MDX stops at the first thing it cannot read.
 */

/** A stretch of the text, `from` up to but not including `to`. */
export type Span = { from: number; to: number };
export type Token = Span & {
	kind: 'code-line' | 'comment' | 'address' | 'brace' | 'less-than' | 'tag';
	/** Name of a tag; empty for other kinds. */
	name: string;
	/** `</Name>`. */
	closing: boolean;
	/** `<Name />`. */
	selfClosing: boolean;
	/** Between name and end of a tag. */
	attributes: Span;
	/** Whether a tag's `>` was found. */
	ended: boolean;
};

const pattern = new RegExp(
	[
		/(?<skip>\\[^\n]|^[ \t]*(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\k<fence>|(?![\s\S]))|(?<tick>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\k<tick>(?!`))/,
		/(?<line>^(?:import|export)[ \t]+[^\n]*)/,
		/(?<comment><!--[\s\S]*?(?:-->|(?![\s\S])))/,
		/(?<address><(?:https?:|mailto:|www\.)[^\s>]*>?)/,
		/(?<tag><(?<slash>\/?)(?<name>[A-Za-z][\w.:-]*)(?<rest>(?:"[^"\n]*"|'[^'\n]*'|\{[^{}]*\}|[^<>{}"'\n]|\n(?![ \t]*\n))*)(?<end>>?))/,
		/(?<less><(?=[^\s]))/,
		/(?<brace>[{}])/,
	]
		.map((part) => part.source)
		.join('|'),
	'gm',
);

/** All tokens from offset `start` on, in order. Escapes and inline or fenced code are passed over. */
export function tokensOf(text: string, start: number): Token[] {
	const tokens: Token[] = [];
	pattern.lastIndex = start;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		if (match[0] === '') pattern.lastIndex++;
		const token = toToken(text, match);
		if (!token) continue;
		tokens.push(token);
		pattern.lastIndex = Math.max(token.to, match.index + 1);
	}
	return tokens;
}

function toToken(text: string, match: RegExpExecArray): Token | undefined {
	const groups = match.groups ?? {};
	const from = match.index;
	const plain = { name: '', closing: false, selfClosing: false, attributes: { from, to: from }, ended: true };
	if (groups.skip !== undefined) return undefined;
	if (groups.line !== undefined) return { ...plain, kind: 'code-line', from, to: from + groups.line.length };
	if (groups.comment !== undefined) return { ...plain, kind: 'comment', from, to: from + groups.comment.length };
	if (groups.address !== undefined) return { ...plain, kind: 'address', from, to: from + groups.address.length };
	if (groups.brace !== undefined) return { ...plain, kind: 'brace', from, to: braceEnd(text, from) };
	if (groups.tag !== undefined) return tagToken(text, from, groups);
	return { ...plain, kind: 'less-than', from, to: from + 1 };
}

function tagToken(text: string, from: number, groups: Record<string, string | undefined>): Token {
	const { tag = '', slash = '', name = '', rest = '', end = '' } = groups;
	const attributesFrom = from + 1 + slash.length + name.length;
	const to = from + tag.length;
	return {
		kind: 'tag',
		from,
		to: end ? to : looseEnd(text, to),
		name,
		closing: slash !== '',
		selfClosing: /\/\s*$/.test(rest),
		attributes: { from: attributesFrom, to: attributesFrom + rest.length },
		ended: end !== '',
	};
}

/** Where a tag without a proper end most likely stops: its `>` on the same line, or the end of the line. */
function looseEnd(text: string, at: number): number {
	const rest = /^[^\n>]*>?/.exec(text.slice(at, at + 500))?.[0] ?? '';
	return at + rest.length;
}

/** The end of a `{ … }` that opens at `from`; just the brace itself when it is not closed. */
function braceEnd(text: string, from: number): number {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		if (text[at] === '{') depth++;
		if (text[at] === '}' && --depth <= 0) return at + 1;
	}
	return from + 1;
}
