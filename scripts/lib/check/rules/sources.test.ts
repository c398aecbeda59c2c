import { expect, test } from 'vitest';
import { checkFiles } from '../testing.ts';

test('a source that nothing rests on is refused at its own line', async () => {
	const letter = '- { id: letter, title: 一封信, issuer: 教育部, year: 2022, seen: reprint, supports: 喊大人 }';
	const idle =
		'- { id: idle, title: 没人引用的文件, issuer: 某局, year: 2020, seen: original, supports: 什么也不支持 }';
	const problems = await checkFiles({ 'sources.yaml': `${letter}\n${idle}\n` });
	expect(problems.map(({ line, severity, message }) => [line, severity, message])).toEqual([
		[2, 'error', '来源 idle 还没有一课用到'],
	]);
});

test('what a campaign cites stands in its list, or is the source of its day', async () => {
	const campaign = (sources: string, of = ''): string =>
		`---\ntitle: 水边\ntheme: 先浮着\nmessage: [浮, 喊, 等]\ntopic: river\npicture: river/none\nalt: 河边有人\nwindow: { kind: dates, from: "05-01", to: "05-02" }\n${of}audience: [upper-primary]\nlessons: [river/float]\nchecklist: [看, 问, 改]\nletter: { body: [您好, 再见], tonight: 说一遍 }\nposter: { headline: 先浮着, line: 再喊人, helpline: "110" }\nsources: [${sources}]\n---\n\n浮着。<Cite source="letter" />\n`;
	const told = async (text: string): Promise<string[]> =>
		(await checkFiles({ 'campaigns/water.mdx': text }))
			.map(({ message }) => message)
			.filter((message) => message.startsWith('引用了'));
	expect(await told(campaign(''))).toEqual(['引用了 letter，开头的 sources 里却没有']);
	expect(await told(campaign('letter'))).toEqual([]);
	expect(await told(campaign('', 'source: letter\n'))).toEqual([]);
});
