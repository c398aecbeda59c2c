import { expect, test } from 'vitest';
import { checkFiles } from '../testing.ts';

const card = `title: 有人落水
topic: river
says: [有人 落水]
call: ["110"]
steps: [喊大人]
never: 不要下水。
sources: [letter]
`;
const said = async (files: Record<string, string>) =>
	(await checkFiles(files)).map(({ path, message, fix }) => `${path} ${message} ${fix}`).join('\n');

test.for([
	['lesson: river/nothing\n', '没有“river/nothing”这一课'],
	['person: 大人\nsays: [落水/ 河]\n', '斜杠旁边少了一个词'],
	['call: ["12345"]\n', '没有“12345”这个号码'],
	['sources: [nobody]\n', '没有“nobody”这个来源'],
	['topic: sea\n', '没有“sea”这个主题'],
] as const)('%s is told', async ([line, words]) => {
	const key = line
		.split('\n')
		.map((each) => each.split(':')[0])
		.filter(Boolean);
	const rest = card.split('\n').filter((each) => !key.includes(each.split(':')[0] ?? ''));
	expect(await said({ 'emergencies/water.yaml': `${rest.join('\n')}\n${line}` })).toContain(words);
});

test('a card of a topic that is never scored begins with a person', async () => {
	const topics =
		'- { id: river, title: 心, childWord: 心, summary: 心, icon: ring-buoy, hue: water, words: [难受], scored: false }\n';
	expect(await said({ 'topics.yaml': topics, 'emergencies/water.yaml': card })).toContain('这个主题先要有人陪');
});

test('a glossary tells words said twice, and meanings that no page has', async () => {
	const glossary = '- { says: [野泳], means: [落水] }\n- { says: [野泳], means: [飞行] }\n';
	const problems = await said({ 'glossary.yaml': glossary });
	expect(problems).toContain('“野泳”前面已经写过了');
	expect(problems).toContain('没有一页写过“飞行”');
});
