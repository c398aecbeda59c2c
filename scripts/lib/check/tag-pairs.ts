/** Which tags of the lesson kit lack their other half. */
import { kit } from '../../../src/schemas/kit.ts';
import { sampleTag } from './code-sentences.ts';
import type { Token } from './mdx-tokens.ts';

type Unpaired = { token: Token; sentence: string };

/** Opening tags that nothing closes, and closing tags that close nothing. */
export function unpairedTags(tags: Token[]): Unpaired[] {
	const unpaired: Unpaired[] = [];
	const open: Token[] = [];
	for (const token of tags.filter(({ selfClosing, closing }) => closing || !selfClosing)) {
		if (!token.closing) open.push(token);
		else if (!open.some(({ name }) => name === token.name)) unpaired.push(unopened(token));
		else for (let last = open.pop(); last && last.name !== token.name; last = open.pop()) unpaired.push(unclosed(last));
	}
	return [...unpaired, ...open.map(unclosed)];
}

function unopened(token: Token): Unpaired {
	return { token, sentence: `</${token.name}> 前面没有 <${token.name}> → 补上开头的标签，或者删掉这个` };
}

function unclosed(token: Token): Unpaired {
	const empty = kit[token.name]?.content === 'none';
	const fix = empty ? `末尾写成 />，例如 ${sampleTag(token.name)}` : `在内容后面另起一行写 </${token.name}>`;
	return { token, sentence: `<${token.name}> 没有结尾 → ${fix}` };
}
