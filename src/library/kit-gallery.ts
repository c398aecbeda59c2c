/** The gallery's data: each kit folder with its components and its examples. */
import { parse } from 'yaml';
import { kit, type KitAttribute } from '../schemas/kit.ts';
import { type KitExample, type KitNode, kitExamplesSchema } from '../schemas/kit-examples.ts';
import { helplines, quizzes, site, sources } from './content.ts';

const files = import.meta.glob<string>('../lesson-kit/*/*.examples.yaml', {
	eager: true,
	query: '?raw',
	import: 'default',
});

export type KitPage = {
	folder: string;
	components: { tag: string; about: string; attributes: { name: string; about: string; required: boolean }[] }[];
	examples: KitExample[];
};

/** One page for each folder, in the order of the kit. */
export async function kitPages(): Promise<KitPage[]> {
	const folders = [...new Set(Object.values(kit).map(({ folder }) => folder))];
	const first = await firstIds();
	const examples = (folder: string) =>
		examplesIn(folder).map((example) => ({ ...example, nodes: example.nodes.map((node) => fill(node, first)) }));
	return folders.map((folder) => ({ folder, components: componentsIn(folder), examples: examples(folder) }));
}

/** What the author types for a node. */
export function sourceOf(node: KitNode): string {
	if (typeof node === 'string') return node;
	const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => ` ${name}="${value}"`);
	const open = `<${node.tag}${attributes.join('')}`;
	if (!node.children?.length) return `${open} />`;
	const inline = kit[node.tag]?.place === 'inline';
	const inside = node.children.map(sourceOf).join(inline ? '' : '\n\n');
	return inline ? `${open}>${inside}</${node.tag}>` : `${open}>\n\n${inside}\n\n</${node.tag}>`;
}

function componentsIn(folder: string): KitPage['components'] {
	const own = Object.entries(kit).filter(([, component]) => component.folder === folder);
	return own.map(([tag, { about, attributes }]) => ({
		tag,
		about,
		attributes: Object.entries(attributes).map(([name, attribute]) => ({ name, ...attribute })),
	}));
}

function examplesIn(folder: string): KitExample[] {
	const file = files[`../lesson-kit/${folder}/${folder}.examples.yaml`];
	if (!file) throw new Error(`src/lesson-kit/${folder}/${folder}.examples.yaml is missing`);
	return kitExamplesSchema.parse(parse(file));
}

type FirstIds = Partial<Record<KitAttribute['kind'], string | undefined>>;

/** Examples must hold for any school's content: `@first` stands for the first id of its kind that there is. */
async function firstIds(): Promise<FirstIds> {
	const [quiz] = (await quizzes()).values();
	return {
		question: quiz && `${quiz.id}#${quiz.data.questions[0]?.id}`,
		helpline: (await helplines())[0]?.number,
		fact: (await site()).facts[0]?.id,
		source: (await sources())[0]?.id,
	};
}

function fill(node: KitNode, first: FirstIds): KitNode {
	if (typeof node === 'string') return node;
	const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => {
		const kind = kit[node.tag]?.attributes[name]?.kind;
		return [name, value === '@first' && kind ? (first[kind] ?? value) : value];
	});
	const filled = { ...node, attributes: Object.fromEntries(attributes) as Record<string, string> };
	return node.children ? { ...filled, children: node.children.map((child) => fill(child, first)) } : filled;
}
