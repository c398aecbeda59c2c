/** Walking a lesson's tree. */
import type { Nodes, Parents, Root } from 'mdast';

/** A node together with everything it stands in, outermost first. */
export type Visited<Node = Nodes> = { node: Node; parents: Parents[] };
/** A component of the lesson kit in the tree. */
export type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Every node below the root, in reading order. */
export function* walk(root: Nodes, parents: Parents[] = []): Generator<Visited> {
	if (parents.length > 0) yield { node: root, parents };
	if (!('children' in root)) return;
	const inner = [...parents, root];
	for (const child of root.children) yield* walk(child, inner);
}

/** Whether a node is a component. */
export function isTag(node: Nodes): node is Tag {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** All components of a tree. */
export function tagsOf(tree: Root): Visited<Tag>[] {
	return [...walk(tree)].filter((visited): visited is Visited<Tag> => isTag(visited.node));
}

/** The words of a node as a reader sees them. */
export function plainText(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** Offset of a node in its file. */
export function offsetOf(node: Nodes): number {
	return node.position?.start.offset ?? 0;
}

/** A written attribute: its text, or undefined when it is absent or has no value. */
export function attributeText(tag: Tag, name: string): string | undefined {
	const found = tag.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}

/** Offset of an attribute, or of its tag when the attribute is absent. */
export function attributeOffset(tag: Tag, name: string): number {
	const found = tag.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
	return found?.position?.start.offset ?? offsetOf(tag);
}
