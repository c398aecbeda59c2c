import { expect, test } from 'vitest';
import { sectionsOf } from './lesson-sections.ts';

const read = (text: string) => sectionsOf(text, { fact: (id) => `${id} 在操场` });
const linesIn = (text: string) =>
	read(text).flatMap(({ blocks }) => blocks.flatMap((block) => ('lines' in block ? block.lines : [])));
const htmlOf = (text: string) => linesIn(text).map(({ html }) => html);

test('each sentence is a line; what is quoted stays whole', () => {
	expect(htmlOf('他喊：“快走！”大家走了。**能出声，说明有气**。别停。')).toEqual([
		'他喊：“快走！”',
		'大家走了。',
		'<strong>能出声，说明有气</strong>。',
		'别停。',
	]);
	expect(htmlOf('“一。”“二！”三。')).toEqual(['“一。”', '“二！”', '三。']);
});

test('citations go, numbers and facts stay, hard words keep their meaning, links are words', () => {
	expect(
		htmlOf(
			'打 <Helpline number="119" />。<Cite source="law" />\n\n去<LocalFact id="tree" />。\n\n<Term means="停">止</Term>。[上一课](/a/)。',
		),
	).toEqual([
		'打 <strong class="tel">119</strong>。',
		'去<span class="local-fact">tree 在操场</span>。',
		'<dfn class="term">止</dfn>（停）。',
		'上一课。',
	]);
});

test('sources are known from headings and from words', () => {
	const [section] = read('## 三步 <Cite source="law" />\n\n喊。<Cite source="study" />');
	expect(section).toMatchObject({ title: '三步', sources: ['law'], blocks: [{ sources: ['study'] }] });
});

test('items of a list are lines with a dot or their number, and the words before them lead to them', () => {
	expect(linesIn('说四件事：\n\n- 在哪里。\n- 几个人。')).toMatchObject([
		{ html: '说四件事：', leads: true },
		{ html: '在哪里。', mark: 'dot' },
		{ html: '几个人。', mark: 'dot' },
	]);
	expect(linesIn('1. 喊。\n2. 打。').map(({ mark }) => mark)).toEqual([1, 2]);
});

test('tables, quotations and smaller headings are lines too', () => {
	expect(htmlOf('| 甲 | 乙 |\n|---|---|\n| 一 | 二 |')).toEqual(['甲　乙', '一　二']);
	expect(htmlOf('> 不走。\n\n### 小题\n\n文字。')).toEqual(['不走。', '<strong>小题</strong>', '文字。']);
});

test('parts of the kit become blocks', () => {
	const kinds = (text: string) => read(text).flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
	expect(kinds('<Emergency title="现在">\n\n1. 喊。\n\n<Danger>\n\n别下水。\n\n</Danger>\n\n</Emergency>')).toEqual([
		'emergency',
		'danger',
	]);
	const [{ blocks } = { blocks: [] }] = read(
		'<MythFact>\n\n<Myth>\n\n错。\n\n</Myth>\n\n<Fact>\n\n对。\n\n</Fact>\n\n</MythFact>\n\n<Pause minutes="3">\n\n说？\n\n</Pause>',
	);
	expect(blocks).toMatchObject([
		{ kind: 'myth', myth: [{ html: '错。' }], fact: [{ html: '对。' }] },
		{ kind: 'pause', minutes: 3 },
	]);
});

test('a note keeps its paragraphs and lists', () => {
	const [{ blocks } = { blocks: [] }] = read('<TeacherNote>\n\n听。看。\n\n- 一\n- 二\n\n</TeacherNote>');
	expect(blocks).toMatchObject([{ kind: 'note', html: '<p>听。看。</p><ul><li>一</li><li>二</li></ul>' }]);
});
