/** Finds attributes of a kit tag whose value MDX cannot read, or may not run. */
import type { Span, Token } from './mdx-tokens.ts';

/** A stretch of a tag that must be rewritten, and what to write. */
export type BrokenAttribute = Span & { tag: Token; sentence: string };

const attribute =
	/(?<name>[^\s=/>"'{}“”]+)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|\{[^{}]*\}|[“”][^“”]*[“”]?|[^\s"'>]+))?|(?<spread>\{[^{}]*\})/g;

/** The attributes that must be rewritten, each with what to write. */
export function brokenAttributes(text: string, token: Token): BrokenAttribute[] {
	const written = text.slice(token.attributes.from, token.attributes.to);
	const broken: BrokenAttribute[] = [];
	for (const match of written.matchAll(attribute)) {
		const sentence = sentenceFor(match.groups ?? {});
		const from = token.attributes.from + match.index;
		if (sentence) broken.push({ tag: token, from, to: from + match[0].length, sentence });
	}
	return broken;
}

function sentenceFor({ name = '', value, spread }: Record<string, string | undefined>): string | undefined {
	if (spread !== undefined) return '标签里不能写 { } → 写成 属性="值"';
	if (value === undefined || /^["']/.test(value)) return undefined;
	if (value.startsWith('{')) return `${name} 的值不能写在 { } 里 → 写成 ${name}="……"`;
	if (/^[“”]/.test(value)) return `${name} 的值用了中文引号 → 换成英文的直引号：${name}="……"`;
	return `${name} 的值没有加引号 → 写成 ${name}="${value}"`;
}
