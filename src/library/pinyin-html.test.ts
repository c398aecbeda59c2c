import { expect, it } from 'vitest';
import { withPinyin } from './pinyin-html.ts';

const list = { alone: {}, words: { 中暑: 'zhòng shǔ' } };

it('puts one reading over each character, inside whatever markup', () => {
	expect(withPinyin('<p>别<b>中暑</b>，打 119。</p>', list)).toBe(
		'<p><ruby>别<rt>bié</rt></ruby><b><span><ruby>中<rt>zhòng</rt></ruby><ruby>暑<rt>shǔ</rt></ruby></span></b>' +
			'<span>，<ruby>打<rt>dǎ</rt></ruby> 119。</span></p>',
	);
});

it('writes 一 and 不 with the tones of a dictionary', () => {
	const rubies = ['不bù', '要yào', '一yī', '个gè'].map((each) => `<ruby>${each[0]}<rt>${each.slice(1)}</rt></ruby>`);
	expect(withPinyin('不要一个', list)).toBe(`<span>${rubies.join('')}</span>`);
});

it('leaves drawings, numbers of sources, names that a school filled in, and what has readings already', () => {
	for (const html of [
		'<svg><title>水</title></svg>',
		'<sup><a href="#source-1">来源</a></sup>',
		'<ruby>水<rt>shuǐ</rt></ruby>',
		'<span data-filled-in="">单老师</span>',
	]) {
		expect(withPinyin(html, list)).toBe(html);
	}
});
