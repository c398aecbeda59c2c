import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFor, receiptFacts } from '../../tests/unit/receipts.ts';
import { findReceipts, type Found } from './find-receipts.ts';
import { alphabet, grouped } from './receipt-alphabet.ts';
import { checkOf } from './receipt-checksum.ts';
import { encodeReceipt, versionPair } from './receipt-code.ts';

const find = (text: string): Found[] => [...findReceipts(text)].flatMap((found) => found ?? []);
const states = (text: string): string[] =>
	find(text).map(({ read }) => (read.state === 'damaged' ? read.why : read.state));
const [one, two, three] = ['1', '2', '小鱼'].map((who) => grouped(codeFor({ who }))) as [string, string, string];

describe('receipts in what was pasted', () => {
	it.for([
		['alone', one],
		['in chat text', `张小明妈妈 11-25 19:03\n老师好，回执：${one} 谢谢🙏`],
		['after a name in Latin letters, glued', `Tom${one}`],
		['before one, glued', `${one}Tom`],
		['after a time and a telephone number', `2026-11-25 08:30 13812345678 ${one}`],
		['in brackets of every kind', `【${one}】`],
		['in quotation marks of JSON', JSON.stringify({ receipts: { [one]: { who: '12' } } })],
		['in a cell of CSV', `座号,回执\r\n12,"${one}"\r\n`],
		['in small letters', one.toLowerCase()],
		['broken over lines', one.replace(/-/g, '-\n')],
		['without hyphens', one.replace(/-/g, '')],
		['between emoji', `🌊🌊${one}🐳`],
	] as const)('are found %s', ([, text]) => {
		expect(find(text).filter(({ read }) => read.state === 'ok')).toHaveLength(1);
		expect(states(text)).toEqual(['ok']);
	});

	it('are all found, in order, however they are parted', () => {
		for (const between of ['\n', ' ', '，', ' 妈妈：', '', '-', '\t', '/']) {
			const codes = find([one, two, three].join(between)).map(({ text }) => grouped(text));
			expect(codes).toEqual([one, two, three]);
		}
	});

	it('are found among any text, unless it makes them longer words of their own', () => {
		const chat = fc.string({ unit: fc.constantFrom(...'三班：，。！? 12:3-😀\n@#') });
		fc.assert(
			fc.property(
				fc.array(receiptFacts(), { maxLength: 6 }),
				fc.array(chat, { minLength: 7, maxLength: 7 }),
				(facts, texts) => {
					const codes = facts.map(encodeReceipt);
					const text = texts.map((each, index) => each + grouped(codes[index] ?? '')).join('');
					expect(find(text).flatMap((found) => (found.read.state === 'ok' ? found.text : []))).toEqual(codes);
				},
			),
		);
	});

	it('a damaged one is named, and its neighbours are taken', () => {
		expect(states(`${one}\n${swapFirst(two)}\n${three}`)).toEqual(['ok', 'checksum', 'ok']);
		expect(states(`${one} ${swapFirst(two)} ${three}`)).toEqual(['ok', 'checksum', 'ok']);
	});

	it('I01 one that was cut off anywhere is named, as long as eight characters are left', () => {
		for (let cut = 1; cut <= one.length - 9; cut += 1)
			expect(states(`回执 ${one.slice(0, -cut)}`), `${cut}`).toEqual(['length']);
	});

	it('I03 one with a wrong character anywhere is named', () => {
		for (let place = 0; place < one.length; place += 1) {
			if (one[place] === '-') continue;
			const wrong = [...one].with(place, one[place] === 'X' ? 'Y' : 'X').join('');
			expect(states(`回执 ${wrong}`), wrong).toHaveLength(1);
			expect(states(`回执 ${wrong}`)[0]).not.toBe('ok');
		}
	});

	it('I03 letters that no code has are said to be none', () => {
		expect(states(one.replace(/.$/, 'O'))).toEqual(['letters']);
	});

	it('I07 a version that is not known is named with its number', () => {
		const body = versionPair(99) + codeFor({}).slice(2, -3);
		expect(find(`回执 ${grouped(body + checkOf(body))}`)[0]?.read).toEqual({ state: 'unknown-version', version: 99 });
	});

	it.for([
		'',
		'老师好，今天没做完，明天交。',
		'2026-11-25 08:30',
		'138-1234-5678',
		'110101199001011234',
		'https://example.org/campaigns/first-lesson/receipt/?from=groupmessage#a1',
		'123e4567-e89b-42d3-a456-426614174000',
		'三（2）班 12 号 PARK',
		'javascript:alert(1)',
	])('nothing is found in %j', (text) => {
		expect(states(text)).toEqual([]);
	});

	it('T08 gives its caller turns in a long text without receipts', () => {
		const turns = [...findReceipts('PA'.repeat(50_000))];
		expect(turns.filter((turn) => turn === undefined).length).toBeGreaterThan(10);
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void find(text)));
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...alphabet, '-', ' ', '\n') }), (text) => void find(text)),
		);
	});
});

/** The first two neighbours after the head that differ, in other order. */
function swapFirst(code: string): string {
	return code.replace(/^(.{5}.*?)([A-Z0-9])(?!\2)([A-Z0-9])/, '$1$3$2');
}
