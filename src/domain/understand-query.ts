/**
 * What to look for when a question is typed. The index asks for all words of a query, so question words
 * (怎么办, 什么) would leave nothing; they are dropped when the query as typed finds nothing.
 */

const fillers = [
	'怎么办',
	'该怎么办',
	'怎么样',
	'怎么做',
	'怎么',
	'怎样',
	'如何',
	'为什么',
	'是什么',
	'什么',
	'哪里',
	'哪些',
	'能不能',
	'可以吗',
	'应该',
	'要不要',
	'是不是',
	'有没有',
	'请问',
	'我要',
	'我想',
	'我该',
	'如果',
	'的时候',
	'时候',
	'了吗',
	'吗',
	'呢',
	'吧',
	'啊',
	'了',
	'的',
	'我',
	'被',
	'有人',
	'该',
	'办',
	'？',
	'?',
	'。',
	'，',
	'！',
	'!',
];

/** The queries to try one after another: as typed, then without question words. Never empty ones, never twice the same. */
export function queriesFor(typed: string): string[] {
	const asTyped = typed.normalize('NFKC').trim().replace(/\s+/g, ' ').slice(0, 200);
	const bare = fillers.reduce((text, filler) => text.split(filler.normalize('NFKC')).join(' '), asTyped);
	return [...new Set([asTyped, bare.trim().replace(/\s+/g, ' ')])].filter((query) => query !== '');
}
