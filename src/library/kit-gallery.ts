/** The gallery's data: each kit folder with its components and its examples. */
import { parse } from 'yaml';
import { kit } from '../schemas/kit.ts';
import { type KitExample, kitExamplesSchema } from '../schemas/kit-examples.ts';
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
	return folders.map((folder) => ({ folder, components: componentsIn(folder), examples: examplesIn(folder, first) }));
}

function componentsIn(folder: string): KitPage['components'] {
	const own = Object.entries(kit).filter(([, component]) => component.folder === folder);
	return own.map(([tag, { about, attributes }]) => ({
		tag,
		about,
		attributes: Object.entries(attributes).map(([name, attribute]) => ({ name, ...attribute })),
	}));
}

/** Examples must hold for any school's content; one that needs an id of which there is none is left out. */
function examplesIn(folder: string, first: Record<string, string | undefined>): KitExample[] {
	const file = files[`../lesson-kit/${folder}/${folder}.examples.yaml`];
	if (!file) throw new Error(`src/lesson-kit/${folder}/${folder}.examples.yaml is missing`);
	const filled = kitExamplesSchema.parse(parse(file)).map(({ name, mdx }) => ({
		name,
		mdx: mdx.replace(/"@(\w+)"/g, (whole, kind: string) => (first[kind] ? `"${first[kind]}"` : whole)),
	}));
	return filled.filter(({ mdx }) => !mdx.includes('"@'));
}

/** The first id of each kind that an example may ask for. */
async function firstIds(): Promise<Record<string, string | undefined>> {
	const [quiz] = (await quizzes()).values();
	return {
		question: quiz && `${quiz.id}#${quiz.data.questions[0]?.id}`,
		helpline: (await helplines())[0]?.number,
		fact: (await site()).facts[0]?.id,
		source: (await sources())[0]?.id,
	};
}
