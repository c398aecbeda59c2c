import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poster } from './poster.ts';

const fireMonth = {
	headline: '喊人、关门、走楼梯',
	line: '楼梯有烟，就退回来，关门求救',
	message: ['喊人', '关门', '走楼梯'],
	help: '火警 救援 119',
	hue: 'fire' as const,
};

/** Each text of the drawing with its size and where it stands; a Chinese character is as wide as its size. */
function textsOf(svg: string) {
	return [...svg.matchAll(/<text x="(\d+)" y="(\d+)" font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/g)].map(
		([, x, , size, rest = '', words = '']) => {
			const width = Number(size) * widthOf(decode(words));
			const left = rest.includes('text-anchor="middle"') ? Number(x) - width / 2 : Number(x);
			return { words: decode(words), left, right: left + width };
		},
	);
}
const widthOf = (words: string): number =>
	[...words].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.6 : 1), 0);
const decode = (words: string): string =>
	words
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');

describe('a poster', () => {
	it('is one A4 page', () => {
		expect(poster(fireMonth)).toMatch(/^<svg [^>]*width="210mm" height="297mm" viewBox="0 0 210 297">.*<\/svg>$/);
	});

	it('says the headline, the line, three numbered things and the number to call', () => {
		const words = textsOf(poster(fireMonth)).map((text) => text.words);
		const { headline, line, message, help } = fireMonth;
		expect(words).toEqual([headline, line, ...message.flatMap((part, n) => [String(n + 1), part]), help]);
	});

	it.for<[string, Partial<typeof fireMonth>]>([
		['the longest headline', { headline: '一二三四五六七八九十一二三四' }],
		['a long line', { line: '大声喊大人，打 110 说清地点，趴低抛能浮的东西，自己不下水，也不手拉手。' }],
		[
			'long things to do',
			{ message: ['同伴落水，先大声喊大人来', '自己落水，先漂起来再喊', '去水边，一定和大人一起'] },
		],
		['a long number', { help: '心理援助 12356' }],
		['the shortest words', { headline: '停', line: '停', message: ['停', '说', '走'], help: '110' }],
	])('keeps inside the paper: %s', ([, change]) => {
		for (const { words, left, right } of textsOf(poster({ ...fireMonth, ...change }))) {
			expect(left, words).toBeGreaterThanOrEqual(6);
			expect(right, words).toBeLessThanOrEqual(204);
		}
	});

	it('shows any words as words, never as a part of the drawing', () => {
		const words = fc.string({ unit: fc.constantFrom(...'烟<>&"\'/=a '), minLength: 1, maxLength: 14 });
		fc.assert(
			fc.property(words, (headline) => {
				const svg = poster({ ...fireMonth, headline });
				expect(textsOf(svg)[0]?.words).toBe(headline);
				expect(svg.match(/<[a-z]+/g)).toEqual(poster(fireMonth).match(/<[a-z]+/g));
			}),
		);
	});
});
