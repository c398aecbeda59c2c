/** Gathers what search knows before it looks into an index (domain/search-answers.ts), from the content folder. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Converter } from 'opencc-js/t2cn';
import type { SearchAnswers } from '../domain/search-answers.ts';
import { bareText } from '../domain/bare-text.ts';
import { campaigns, glossary, helplines, lessons, quizzes, taughtTopics, topics, topicsWithPage } from './content.ts';
import { emergencyCards } from './emergency-cards.ts';
import { href } from './locales.ts';

/** For the root language: cards and lessons are not translated. */
export async function searchAnswers(): Promise<SearchAnswers> {
	const root = { segment: undefined };
	const words = await glossary();
	const cards = await emergencyCards(root);
	const withPage = new Set((await topicsWithPage()).map(({ id }) => id));
	const taught = new Set((await taughtTopics()).map(({ id }) => id));
	const listed = (await topics()).map(({ id, title, childWord, summary, words }) => ({
		id,
		title,
		childWord,
		summary,
		words,
		taught: taught.has(id),
		url: href(root, withPage.has(id) ? `/lessons/${id}/` : '/help/'),
	}));
	const pages = [...(await lessons()), ...(await campaigns()), ...(await quizzes()).values()];
	const telling = { topics: listed, glossary: words, emergencies: cards, titles: pages.map(({ data }) => data.title) };
	return {
		kind: 'search-answers',
		topics: listed,
		glossary: words,
		emergencies: cards,
		simple: traditional(JSON.stringify([telling, pages.map(({ body }) => body)])),
		numbers: (await helplines()).map(({ number }) => number),
		words: titleWords(telling.titles),
	};
}

/** Words of titles of two characters and more, each once. */
function titleWords(titles: string[]): string[] {
	const jieba = Jieba.withDict(dict);
	const words = titles.flatMap((title) => jieba.cut(title, true)).map(bareText);
	return [...new Set(words)].filter((word) => word.length >= 2);
}

/** Every traditional character whose simplified form occurs in the text, each followed by that form. */
function traditional(text: string): string {
	const simplify = Converter({ from: 't', to: 'cn' });
	const occurring = new Set(text);
	let pairs = '';
	for (let code = 0x4e00; code <= 0x9fff; code += 1) {
		const character = String.fromCodePoint(code);
		const simple = simplify(character);
		if (simple !== character && occurring.has(simple) && !occurring.has(character)) pairs += character + simple;
	}
	return pairs;
}
