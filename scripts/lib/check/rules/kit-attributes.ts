/** Attributes of kit components: known, filled in, and naming things that exist. */
import { kit } from '../../../../src/schemas/kit.ts';
import type { KitAttribute } from '../../../../src/schemas/kit.ts';
import { pagesOf } from '../content.ts';
import type { Page, Rule } from '../content.ts';
import { knownIds, unknownId } from '../known-ids.ts';
import type { KnownIds } from '../known-ids.ts';
import { nearest, suggest } from '../near-match.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { attributeOffset, attributeText, offsetOf } from '../tree-walk.ts';
import type { Tag } from '../tree-walk.ts';

export const kitAttributes: Rule = (content) => {
	const known = knownIds(content);
	return pagesOf(content).flatMap((page) =>
		page.tags.flatMap(({ node }) => [...strays(page, node), ...declared(page, node, known)]),
	);
};

function strays(page: Page, tag: Tag): Problem[] {
	const allowed = Object.keys(kit[tag.name ?? '']?.attributes ?? {});
	const seen = new Set<string>();
	return tag.attributes.flatMap((attribute) => {
		if (attribute.type !== 'mdxJsxAttribute') return [];
		const offset = attribute.position?.start.offset ?? offsetOf(tag);
		if (seen.has(attribute.name)) return [problemAt(page.source, offset, `${attribute.name} 写了两遍 → 删掉一个`)];
		seen.add(attribute.name);
		return allowed.includes(attribute.name)
			? []
			: [problemAt(page.source, offset, straySentence(tag, attribute.name, allowed))];
	});
}

function straySentence(tag: Tag, name: string, allowed: string[]): string {
	if (name === 'style' || name === 'class' || name === 'className')
		return `不能写 ${name} → 删掉它，样子由网站统一决定`;
	if (/^on[a-z]/i.test(name)) return `不能写 ${name} → 删掉它，课文里不能有代码`;
	const others = allowed.length > 0 ? `可以写的有 ${allowed.join('、')}` : '删掉它，这个组件没有属性';
	return `<${tag.name}> 没有“${name}”这个属性 → ${suggest(name, allowed, others)}`;
}

function declared(page: Page, tag: Tag, known: KnownIds): Problem[] {
	const attributes = Object.entries(kit[tag.name ?? '']?.attributes ?? {});
	return attributes.flatMap(([name, attribute]) => {
		const sentence = faultOf(page, tag, name, attribute, known);
		return sentence ? [problemAt(page.source, attributeOffset(tag, name), sentence)] : [];
	});
}

function faultOf(
	page: Page,
	tag: Tag,
	name: string,
	{ kind, required, about }: KitAttribute,
	known: KnownIds,
): string | undefined {
	const value = attributeText(tag, name);
	const written = tag.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
	if (!written) {
		return required && !isToldAlready(page, tag, name)
			? `<${tag.name}> 缺少 ${name} → 写上 ${name}="……"：${about}`
			: undefined;
	}
	if (!value?.trim()) return `${name} 空着 → 写上 ${name}="……"：${about}`;
	if (kind === 'number') return /^[1-9]\d*$/.test(value) ? undefined : `${name} 要写数字 → 例如 ${name}="3"`;
	return kind === 'text' ? undefined : unknownId(known, kind, value);
}

/** An attribute that could not be read, or is there under a misspelt name, was told about where it stands. */
function isToldAlready(page: Page, tag: Tag, name: string): boolean {
	const misspelt = tag.attributes.some(
		(other) => other.type === 'mdxJsxAttribute' && nearest(other.name, [name]) === name,
	);
	return misspelt || page.rewritten.has(offsetOf(tag));
}
