/**
 * Guards the shape of the house (docs/decisions): which layer may import which, what files are called,
 * how long the small things stay. Everything here reads text; nothing is run.
 */
import { posix } from 'node:path';
import { importsOf, isTest, layerOf, linesOf, pascal, type SourceFile } from './source-files.ts';

/** A rule looks at one file and says what is wrong with it, in a sentence. */
type Rule = (file: SourceFile) => string[];

/** Every problem in `files`, as `path  what is wrong`. Paths are relative to the project, with forward slashes. */
export function checkArchitecture(files: SourceFile[]): string[] {
	return files.flatMap((file) => rules.flatMap((rule) => rule(file).map((problem) => `${file.path}  ${problem}`)));
}

/** An arrow may point down this list, or stay on its line. */
const order = [['pages'], ['layouts'], ['components', 'lesson-kit'], ['library'], ['browser'], ['domain'], ['schemas']];

/** Pure drawing stands beside the arrows: these may ask for a picture, and a picture asks nobody but itself. */
const mayDraw = new Set(['pages', 'layouts', 'components', 'lesson-kit', 'library', 'pictures', 'integrations']);

const arrows: Rule = (file) => {
	const from = layerOf(file.path);
	if (from === undefined || isTest(file.path)) return [];
	const targets = importsOf(file).map((path) => ({ path, to: layerOf(path) }));
	return targets
		.filter(({ path, to }) => !allowed(from, to, path))
		.map(({ path }) => `${from} must not import ${path}`);
};

function allowed(from: string, to: string | undefined, path: string): boolean {
	if (path.startsWith('scripts/') || path.startsWith('tests/')) return false;
	if (to === undefined || to === from) return true;
	if (to === 'pictures') return mayDraw.has(from);
	if (from === 'pictures') return false;
	const rank = (layer: string): number => order.findIndex((line) => line.includes(layer));
	// Integrations and styles are outside the order: a build step may use any layer, and no layer a build step.
	if (rank(from) === -1) return true;
	return rank(to) === -1 ? to === 'styles' : rank(from) <= rank(to);
}

const names: Rule = ({ path }) => {
	if (!path.startsWith('src/') || path.endsWith('.md')) return [];
	const name = posix.basename(path);
	if (isComponent(path)) return inItsFolder(path, name);
	const isLayout = layerOf(path) === 'layouts' && name.endsWith('.astro');
	if (isLayout) return /^([A-Z][a-z0-9]*)+\.astro$/.test(name) ? [] : ['a layout is named in PascalCase'];
	const route = name.replace(/^\[(\.\.\.)?([a-z-]+)\]/, '$2');
	return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(route) ? [] : ['a file name is kebab-case'];
};

function isComponent(path: string): boolean {
	return /^src\/(components|lesson-kit)\/[^/]+\/[^/]+$/.test(path);
}

/**
 * `hands-up/` holds `HandsUp.astro` and `hands-up-….ts`. A part of it carries its name (`HandsUpRow.astro`)
 * or a piece of its name: authors write `<Steps><Step>`, and `<Myth>` and `<Fact>` in `<MythFact>`.
 */
function inItsFolder(path: string, name: string): string[] {
	const folder = posix.basename(posix.dirname(path));
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder)) return ['a component folder is kebab-case'];
	const part = /^([A-Z][A-Za-z0-9]*)\.astro$/.exec(name)?.[1];
	const isPart = part !== undefined && (part.startsWith(pascal(folder)) || pascal(folder).includes(part));
	const isOther = new RegExp(`^${folder}[-.][-.a-z0-9]*$`).test(name);
	if (isPart || isOther) return [];
	return [`a file in ${folder}/ is named ${pascal(folder)}.astro or ${folder}-….ts, .css, .yaml`];
}

const tags: Rule = ({ path, text }) => {
	if (!isComponent(path)) return [];
	const folder = posix.basename(posix.dirname(path));
	const defined = [...text.matchAll(/customElements\.define\(\s*['"]([^'"]+)['"]/g)].map(([, tag]) => tag);
	return defined.filter((tag) => tag !== folder).map((tag) => `the element <${tag}> belongs in a folder of that name`);
};

const sizes: Rule = (file) => {
	const lines = linesOf(file);
	if (layerOf(file.path) === 'pages' && lines >= 40) return [`a route stays under 40 lines; this one has ${lines}`];
	if (/-element\.ts$/.test(file.path) && lines >= 120)
		return [`an element stays under 120 lines; this one has ${lines}`];
	return [];
};

/** The content policy refuses all of these in the browser; better to hear of it here. */
const inline: Rule = ({ path, text }) => {
	if (isTest(path) || !/\.(astro|ts)$/.test(path)) return [];
	const found = [/\sstyle=["'{`]/, /\son[a-z]+=["'{`]/, /\bdefine:vars\b/, /javascript:/].filter((trap) =>
		trap.test(text),
	);
	return found.map(
		(trap) => `inline style or handler, which the content policy refuses: ${String(trap.exec(text)?.[0]).trim()}`,
	);
};

/** Words of compulsory check-ins: the product does not speak that way. */
const words: Rule = ({ text }) =>
	['打卡', '签到'].filter((word) => text.includes(word)).map((word) => `the word ${word} must not appear`);

const rules: Rule[] = [arrows, names, tags, sizes, inline, words];
