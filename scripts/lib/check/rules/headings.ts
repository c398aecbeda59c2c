/** Headings: cuts, quizzes and links call a section by its title, so each title stands once. */
import { pagesOf } from '../content.ts';
import type { Page, Rule } from '../content.ts';
import { problemAt } from '../problem.ts';

export const headings: Rule = (content) =>
	pagesOf(content).flatMap((page) =>
		page.headings.flatMap((heading, index) => {
			const sentence = sentenceFor(page, index);
			return sentence ? [problemAt(page.source, heading.offset, sentence)] : [];
		}),
	);

function sentenceFor({ headings: all, text }: Page, index: number): string | undefined {
	const heading = all[index];
	const before = all.slice(0, index);
	if (!heading) return undefined;
	if (text[heading.offset] !== '#') return '文字下面的 --- 或 === 会把它变成标题 → 中间空一行，标题写成 ## 标题';
	if (heading.title === '') return '标题是空的 → 在 ## 后面写一句话';
	if (heading.depth === 1) return '课文里不用一级标题，题目在开头的 title 里 → 写成 ## 标题';
	if (heading.depth > (before.at(-1)?.depth ?? 1) + 1)
		return `标题跳了级 → 写成 ${'#'.repeat((before.at(-1)?.depth ?? 1) + 1)} ${heading.title}`;
	if (before.some(({ title }) => title === heading.title))
		return `标题“${heading.title}”前面已经用过了 → 换一句话，短课和测验靠标题认小节`;
	return undefined;
}
