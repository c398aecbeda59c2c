/** Where kit components may stand, and what they hold. */
import type { Nodes } from 'mdast';
import { kit } from '../../../../src/schemas/kit.ts';
import { pagesOf } from '../content.ts';
import type { Page, Rule } from '../content.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { isTag, offsetOf, walk } from '../tree-walk.ts';
import type { Tag, Visited } from '../tree-walk.ts';

export const kitPlaces: Rule = (content) =>
	pagesOf(content).flatMap((page) => [
		...page.tags.flatMap((visited) => {
			const sentence = wrongPlace(page, visited) ?? wrongContent(page, visited.node);
			return sentence ? [problemAt(page.source, offsetOf(visited.node), sentence)] : [];
		}),
		...emergencies(page),
	]);

function wrongPlace(page: Page, { node, parents }: Visited<Tag>): string | undefined {
	const name = node.name ?? '';
	const rule = kit[name];
	const parent = parents.at(-1);
	if (!rule || !parent) return undefined;
	if (rule.place === 'block' && node.type === 'mdxJsxTextElement') {
		return `<${name}> 要单独成段 → 标签单独一行，上下各空一行；内容另起一段`;
	}
	if (rule.inside && !page.damaged.has(rule.inside) && !(isTag(parent) && parent.name === rule.inside)) {
		return `<${name}> 只能直接放在 <${rule.inside}> 里 → 在外面加上 <${rule.inside}> 和 </${rule.inside}>`;
	}
	if (rule.place === 'inline' && node.type === 'mdxJsxFlowElement' && (parent.type === 'root' || isTag(parent))) {
		return `<${name}> 要写在句子里 → 放到它说明的那句话后面，不要单独一行`;
	}
	return undefined;
}

function wrongContent(page: Page, tag: Tag): string | undefined {
	const rule = kit[tag.name ?? ''];
	if (!rule) return undefined;
	const inner = tag.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
	if (rule.content === 'none' && inner.length > 0) return `<${tag.name}> 里面不能有内容 → 写成 ${rule.sample}`;
	if (rule.content === 'required' && inner.length === 0)
		return `<${tag.name}> 里面是空的 → 写上${rule.about}，或者删掉它`;
	if (!rule.holds || rule.holds.some((name) => page.damaged.has(name))) return undefined;
	if (inner.some((child) => !isTag(child) || !rule.holds?.includes(child.name ?? ''))) {
		return `<${tag.name}> 里只能直接放 ${rule.holds.map((name) => `<${name}>`).join('、')} → 把别的内容放进去，或者移到外面`;
	}
	const names = inner.map((child) => (isTag(child) ? child.name : '')).join();
	return tag.name === 'MythFact' && names !== 'Myth,Fact'
		? '<MythFact> 里要先写一个 <Myth>，再写一个 <Fact> → 一对误区和正解用一个 <MythFact>'
		: undefined;
}

/** The emergency box comes first, once, with three steps at the most. */
function emergencies(page: Page): Problem[] {
	const body = page.tree.children.filter((node) => node.type !== 'yaml');
	const boxes = page.tags.map(({ node }) => node).filter((node) => node.name === 'Emergency');
	const misplaced = boxes.filter((node) => node !== body[0]);
	const crowded = boxes.filter((node) => stepsIn(node) > 3);
	return [
		...misplaced.map((node) =>
			problemAt(
				page.source,
				offsetOf(node),
				'<Emergency> 要放在课文最前面，一课一个 → 移到开头；多出来的改成 <Danger> 或步骤',
			),
		),
		...crowded.map((node) =>
			problemAt(page.source, offsetOf(node), '<Emergency> 里超过了三步 → 只留最要紧的三步，别的写进后面的步骤'),
		),
	];
}

function stepsIn(node: Nodes): number {
	return [...walk(node)].filter((visited) => visited.node.type === 'listItem').length;
}
