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
