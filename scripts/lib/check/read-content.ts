/** Reads the content folder: walks it, parses each file once, and says which files have no place in it. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Content, Page } from './content.ts';
import { at, each, text, top } from './cursor.ts';
import type { DataFile } from './cursor.ts';
import { kindOf, mayCallNumbers, singleFiles, strayFileSentence } from './folder-plan.ts';
import type { SingleFile } from './folder-plan.ts';
import { headingsOf } from './headings.ts';
import { parseLesson } from './lesson-tree.ts';
import { pictureFault } from './picture-file.ts';
import { problemAt } from './problem.ts';
import { sourceText } from './source-text.ts';
import type { SourceText } from './source-text.ts';
import { tagsOf } from './tree-walk.ts';
import { parseYaml } from './yaml-positions.ts';

/** `scenes` is the folder of drawn pictures; `today` is the day of the check, `YYYY-MM-DD`. */
export type ReadOptions = { today: string; scenes: string };

/** Parses everything in `folder`. Throws only when the folder itself cannot be read. */
export async function readContent(folder: string, { today, scenes }: ReadOptions): Promise<Content> {
	const pictures = new Set(await drawnPictures(scenes));
	const content: Content = {
		today,
		single: {},
		words: [],
		lessons: [],
		campaigns: [],
		quizzes: [],
		emergencies: [],
		drills: [],
		notices: [],
		checklists: [],
		pictures,
		dataFiles: [],
		problems: [],
	};
	const paths = await filesIn(folder);
	// Other files call the numbers by name.
	const numbersFirst = paths.toSorted((a, b) => Number(b === 'numbers.yaml') - Number(a === 'numbers.yaml'));
	for (const path of numbersFirst) await readOne(content, folder, path);
	for (const name of singleFiles) {
		if (!content.single[name]) content.problems.push(missingFile(name));
	}
	return content;
}

async function readOne(content: Content, folder: string, path: string): Promise<void> {
	const kind = kindOf(path);
	if (kind === 'ignored') return;
	if (kind === 'picture') {
		content.pictures.add(path.slice('pictures/'.length).replace(/\.\w+$/, ''));
		const fault = pictureFault(path, await readFile(join(folder, path)));
		if (fault) content.problems.push(problemAt(sourceText(path, ''), 0, fault));
		return;
	}
	if (kind === undefined) {
		content.problems.push(problemAt(sourceText(path, ''), 0, strayFileSentence(path)));
		return;
	}
	// Some editors put a mark at the very start; it is no part of the text.
	const written = (await readFile(join(folder, path), 'utf8')).replace(/^\uFEFF/, '');
	const source = sourceText(path, written, mayCallNumbers.has(kind) ? numbersOf(content) : new Map());
	if (source.text.includes('\uFFFD')) {
		const sentence = '这个文件不是 UTF-8 编码，读出来是乱码 → 用编辑器另存为 UTF-8';
		content.problems.push(problemAt(source, source.text.indexOf('\uFFFD'), sentence));
	}
	const id = path.replace(/^\w+\//, '').replace(/\.\w+$/, '');
	if (kind === 'lesson' || kind === 'campaign') {
		const page = readPage(content, source, kind, id);
		content[kind === 'lesson' ? 'lessons' : 'campaigns'].push(page);
		return;
	}
	const file = readData(content, source, source.text, 0);
	content.dataFiles.push({ kind, file });
	if (kind === 'quiz') content.quizzes.push({ ...file, id });
	else if (kind === 'emergency') content.emergencies.push(file);
	else if (kind === 'drill') content.drills.push({ ...file, id });
	else if (kind === 'notice') content.notices.push(file);
	else if (kind === 'checklist') content.checklists.push({ ...file, id });
	else if (kind === 'glossary') content.glossary = file;
	else if (kind === 'numbers') content.numbers = file;
	else if (kind === 'pinyin') content.pinyin = file;
	else if (kind === 'words') content.words.push(file);
	else content.single[kind] = file;
}

const frontMatter = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:^---[ \t]*(?:\r?\n|(?![\s\S])))/m;

function readPage(content: Content, source: SourceText, kind: Page['kind'], id: string): Page {
	const match = source.text.startsWith('---') ? frontMatter.exec(source.text) : null;
	const yaml = match?.groups?.yaml ?? '';
	if (!match)
		content.problems.push(
			problemAt(source, 0, '开头缺少 --- 之间的课程信息 → 照 content/README.md 里的例子写，前后各一行 ---'),
		);
	const file = readData(content, source, yaml, match ? match[0].indexOf('\n') + 1 : 0);
	if (match) content.dataFiles.push({ kind, file });
	const body = parseLesson(source.text, match?.[0].length ?? 0);
	content.problems.push(...body.faults.map((fault) => problemAt(source, fault.offset, fault.sentence)));
	return { ...file, ...body, kind, id, source, headings: headingsOf(body.tree), tags: tagsOf(body.tree) };
}

function readData(content: Content, source: SourceText, text: string, base: number): DataFile {
	const { yaml, data, problems } = parseYaml(source, text, base);
	content.problems.push(...problems);
	return { yaml, data };
}

/** Name → value of the numbers that could be read. */
function numbersOf({ numbers }: Content): Map<string, string> {
	const rows = numbers ? each(top(numbers)) : [];
	return new Map(
		rows.flatMap((row) => {
			const [name, value] = [text(at(row, 'name')), text(at(row, 'value'))];
			return name && value ? [[name, value] as const] : [];
		}),
	);
}

function missingFile(name: SingleFile) {
	return problemAt(sourceText(`${name}.yaml`, ''), 0, `缺少 ${name}.yaml → 从原来的 content 文件夹里拷一份过来再改`);
}

/** Paths below a folder, with `/`; files and folders whose name begins with a dot are left alone. */
async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
		.filter((path) => !path.split('/').some((part) => part.startsWith('.')))
		.toSorted();
}

async function drawnPictures(scenes: string): Promise<string[]> {
	const paths = await filesIn(scenes).catch(() => []);
	return paths
		.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
		.map((path) => path.slice(0, -'.ts'.length));
}
