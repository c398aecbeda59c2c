/** Zod's issues said in Chinese. The schemas bring sentences of their own for most; these are for the rest. */
import type { z } from 'astro/zod';
import { suggest } from './near-match.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
	string: '一句话',
	number: '一个数字',
	int: '一个整数',
	boolean: 'true 或 false',
	array: '一个列表，每项前面写 “- ”',
	object: '几行“字段: 值”',
	record: '几行“字段: 值”',
};

/** What is wrong with `value`, then what to write. */
export function issueSentence(issue: Issue, value: unknown): string {
	if (value === null) return '这里空着 → 在冒号后面写上内容，写法见 content/README.md';
	if (/\p{Script=Han}/u.test(issue.message)) return withAdvice(issue.message, value);
	switch (issue.code) {
		case 'invalid_type':
			return `${shown(value)} → 这里要写${typeNames[issue.expected] ?? issue.expected}`;
		case 'invalid_value':
			return `不能写“${String(value)}” → ${suggest(String(value), issue.values.map(String), `从这些里选：${issue.values.join('、')}`)}`;
		case 'too_small':
			return `${issue.origin === 'array' ? '太少' : '太小或太短'} → 至少 ${issue.minimum}${unit(issue.origin)}`;
		case 'too_big':
			return `${issue.origin === 'array' ? '太多' : '太大或太长'} → 最多 ${issue.maximum}${unit(issue.origin)}`;
		case 'invalid_key':
			return issue.issues[0]?.message ?? '字段名写得不对 → 写法见 content/README.md';
		default:
			return '这里写得不对 → 写法见 content/README.md';
	}
}

/** Some schemas only say what is wanted: that is the advice, and what stands there is what is wrong. */
function withAdvice(message: string, value: unknown): string {
	if (message.includes(' → ')) return message;
	const written = Array.isArray(value)
		? `这里有 ${value.length} 项`
		: typeof value === 'object'
			? '这里'
			: `“${String(value)}”`;
	return `${written}不合要求 → ${message}`;
}

function shown(value: unknown): string {
	return typeof value === 'object' ? '这里的写法不对' : `“${String(value)}”的写法不对`;
}

function unit(origin: string): string {
	return origin === 'array' ? ' 项' : origin === 'string' ? ' 个字' : '';
}
