/** Makes the table of sounds: how the words sound that people look for, and the words that stand on the pages. */
import { pinyin } from 'pinyin-pro';
import { bareText } from '../domain/bare-text.ts';
import type { SearchAnswers } from '../domain/search-answers.ts';
import type { PageText } from '../domain/search-page.ts';
import type { SoundTable } from '../domain/sounds.ts';

/** Words of the pages beyond the commonest ones are left out, so that the table stays small. */
const mostWords = 2500;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const options = { toneType: 'none', type: 'array', v: true } as const;

export function soundTable(answers: SearchAnswers, pages: PageText[]): SoundTable {
	const strong = tellingWords(answers, pages);
	const words = [...new Set([...strong, ...commonWords(pages)])].filter(isSpoken).slice(0, mostWords + strong.size);
	const usual = new Map<string, string>();
	const syllables = new Map<string, string>();
	for (const character of charactersOf(words)) {
		const readings = pinyin(character, { ...options, multiple: true });
		usual.set(character, readings[0] as string);
		for (const sound of new Set(readings)) syllables.set(sound, (syllables.get(sound) ?? '') + character);
	}
	return {
		kind: 'sounds',
		syllables: inReadingOrder(syllables, usual),
		words,
		strong: words.filter((word) => strong.has(word)).length,
		odd: oddReadings(words, usual),
	};
}

/** Words that people look for: of topics, of the glossary, of the cards, and what stands side by side in titles. */
function tellingWords({ topics, glossary, emergencies, words }: SearchAnswers, pages: PageText[]): Set<string> {
	return new Set(
		[
			...topics.flatMap(({ title, childWord, words }) => [title, childWord, ...words]),
			...glossary.flatMap(({ says, means }) => [...says, ...means]),
			...emergencies.flatMap(({ says }) => says.flatMap((line) => line.split(/[ /]/))),
			...words,
			...pages.flatMap(({ title, kind }) => (kind === 'quiz' ? [] : neighbours(title))),
		]
			.map(bareText)
			.filter((word) => word.length >= 2 && word.length <= 8),
	);
}

/** 安全教育日 in 全国中小学生安全教育日: two to four words that follow each other. */
function neighbours(title: string): string[] {
	const words = [...segmenter.segment(title)].map(({ segment }) => segment);
	return words.flatMap((_, from) => [2, 3, 4].map((count) => words.slice(from, from + count).join('')));
}

function commonWords(pages: PageText[]): string[] {
	const counts = new Map<string, number>();
	const texts = pages.flatMap(({ sections }) => sections.flatMap(({ heading, text }) => [heading, text]));
	for (const text of texts) {
		for (const { segment } of segmenter.segment(text)) {
			const word = bareText(segment);
			if (word.length >= 2) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/** Chinese words, and words of letters such as aed, which are then not taken for pinyin. */
function isSpoken(word: string): boolean {
	return /^(?:\p{Script=Han}+|[a-z]+)$/u.test(word);
}

/** Characters of the words, and the 3,755 common ones of GB 2312: a slip may be written with any of them. */
function charactersOf(words: string[]): Set<string> {
	const common: number[] = [];
	for (let row = 0xb0; row <= 0xd7; row += 1) {
		for (let cell = 0xa1; cell <= 0xfe; cell += 1) common.push(row, cell);
	}
	const text = new TextDecoder('gb2312').decode(Uint8Array.from(common));
	return new Set([...words.join(''), ...text].filter((character) => /\p{Script=Han}/u.test(character)));
}

/**
 * `ni 你逆溺|nu 女…`. A character is read the usual way first, so a group that holds it by its usual reading has to
 * come before the others: groups are written twice, usual readings first.
 */
function inReadingOrder(syllables: Map<string, string>, usual: Map<string, string>): string {
	const groups = [...syllables].map(([sound, characters]) => {
		const isUsual = (character: string): boolean => usual.get(character) === sound;
		const [first, other] = [[...characters].filter(isUsual), [...characters].filter((each) => !isUsual(each))];
		return { sound, first: first.join(''), other: other.join('') };
	});
	const usually = groups.filter(({ first }) => first !== '').map(({ sound, first }) => `${sound} ${first}`);
	const rarely = groups.filter(({ other }) => other !== '').map(({ sound, other }) => `${sound} ${other}`);
	return [...usually, ...rarely].join('|');
}

function oddReadings(words: string[], usual: Map<string, string>): Record<string, string> {
	const odd: Record<string, string> = {};
	for (const word of words.filter((each) => /\p{Script=Han}/u.test(each))) {
		const read = pinyin(word, options).join(' ');
		if (read !== [...word].map((character) => usual.get(character)).join(' ')) odd[word] = read;
	}
	return odd;
}
