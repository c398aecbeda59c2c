import { expect, test } from 'vitest';
import { checkFiles, checkLesson } from '../testing.ts';

const box = (name: string, inside = '甲') => `<${name}>\n\n${inside}\n\n</${name}>`;

test.for([
	[box('MythFact', `${box('Myth')}\n\n${box('Fact')}`), []],
	[box('MythFact', `${box('Fact')}\n\n${box('Myth')}`), ['<MythFact> 里要先写一个 <Myth>，再写一个 <Fact>']],
	[box('MythFact', box('Myth')), ['<MythFact> 里要先写一个 <Myth>，再写一个 <Fact>']],
	['1. <Helpline number="110" />', []],
	['<Helpline number="110" />', ['<Helpline> 要写在句子里']],
	['<Cite source="letter">甲</Cite>', ['<Cite> 里面不能有内容']],
	['<Remember>\n先浮着。\n</Remember>', []],
	['<Remember>先浮着。</Remember>', ['<Remember> 要单独成段']],
	['<Pause minutes="3" minutes="4">\n\n甲\n\n</Pause>', ['minutes 写了两遍']],
	['<Term means="">甲</Term>乙', ['means 空着']],
] as const)('%s', async ([body, expected]) => {
	expect((await checkLesson(body)).map(({ message }) => message)).toEqual(expected);
});

test('an emergency box has three steps at the most', async () => {
	const emergency = `<Emergency title="如果现在">\n\n1. 一\n2. 二\n3. 三\n4. 四\n\n</Emergency>\n\n文字。`;
	const problems = await checkFiles({ 'campaigns/summer.mdx': `---\n---\n${emergency}` });
	expect(problems.map(({ message }) => message)).toContain('<Emergency> 里超过了三步');
});
