/**
 * What to look for when a question is typed. The index wants all words of a query on one page, so question words
 * (怎么办, 什么) would leave nothing: they are dropped first, and the words as typed are tried after that.
 */

const fillers = new Set(
	(
		'怎么办 怎么样 怎么做 怎么 怎样 如何 为什么 是什么 什么 哪里 哪些 能不能 可以 应该 要不要 是不是 有没有 请问 如果 时候 ' +
		'吗 呢 吧 啊 了 的 地 得 我 你 他 她 它 我们 他们 被 把 有人 别人 该 办 要 会 能 想 在 是 有 和 就 还 也 都 很 里 时 一个'
	).split(' '),
);

/**
 * The queries to try one after another: without question words, then as typed. Never empty, never twice the same.
 * `segment` cuts a text into words; an old browser that cannot passes the text on as one word.
 */
export function queriesFor(typed: string, segment: (text: string) => string[]): string[] {
	const asTyped = typed.normalize('NFKC').trim().replace(/\s+/g, ' ').slice(0, 200);
	const words = segment(asTyped).filter((word) => /[\p{L}\p{N}]/u.test(word) && !fillers.has(word));
	return [...new Set([words.join(' '), asTyped])].filter((query) => query !== '');
}
