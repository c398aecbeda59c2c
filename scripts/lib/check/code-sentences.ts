/** What to write instead of code and HTML. */
import { kit } from '../../../src/schemas/kit.ts';
import type { Token } from './mdx-tokens.ts';
import { suggest } from './near-match.ts';

/** About something that is no tag; `written` is how it begins. */
export function codeSentence(kind: Exclude<Token['kind'], 'tag'>, written: string): string {
	switch (kind) {
		case 'code-line':
			return `课文里不能写 ${written.slice(0, 6)} → 删掉这一行；组件不用引入，直接写就能用`;
		case 'comment':
			return '不能写 <!-- --> 注释 → 删掉它';
		case 'address':
			return '网址不能放在 < > 里 → 写成 [这是什么网站](https://……)';
		case 'brace':
			return '课文里不能写 { } → 删掉花括号，直接写文字；要举例说明时用（ ）';
		case 'less-than':
			return /^<\d/.test(written)
				? '“<”后面跟数字会被当成标签 → 写成“低于 38℃”“少于 5 个”'
				: '“<”会被当成标签的开头 → 写成“小于”，或者用《 》';
	}
}

const html: Record<string, string> = {
	br: '另起一段，中间空一行',
	a: '写成 [文字](/lessons/……/)',
	img: '写成 <Figure picture="……" alt="……" />',
	b: '写成 **文字**',
	strong: '写成 **文字**',
	i: '写成 *文字*',
	em: '写成 *文字*',
};

/** About a tag that is not in the lesson kit. */
export function unknownTagSentence(name: string): string {
	if (/^[a-z]/.test(name)) {
		return `不能写 HTML 标签 <${name}> → ${html[name] ?? '用 Markdown 或课件组件写，组件表见 content/README.md'}`;
	}
	return `没有 <${name}> 这个组件 → ${suggest(name, Object.keys(kit), `可以用的有 ${Object.keys(kit).join('、')}`)}`;
}

/** The first line of a component's sample. */
export function sampleTag(name: string): string {
	return kit[name]?.sample.split('\n')[0] ?? `<${name}>`;
}
