/** Words of asking: they say that something is a question, not what it is about. */

/** Words of two characters and more, which are cut out before anything else. */
export const fillerPhrases = (
	'怎么 怎么办 咋办 咋整 怎么样 怎么做 怎么弄 怎么回事 怎么才能 怎么能 怎么会 怎么处理 怎么说 怎样 怎么 咋样 如何 为什么 为啥 是什么 是啥 ' +
	'什么意思 什么样 什么 干什么 做什么 干嘛 干啥 哪里 哪些 哪个 能不能 可不可以 可以 应该 该不该 要不要 会不会 是不是 有没有 行不行 好不好 ' +
	'请问 请教 告诉我 如果 要是 假如 万一 的时候 时候 现在 已经 突然 刚才 刚刚 然后 但是 可是 不过 还是 或者 因为 所以 我们 你们 他们 她们 咱们 ' +
	'有人 别人 一个 一下 一点 这个 那个 这样 那样 这种 哪种 我该 该怎么 应当 需要 知道 想知道 求助一下 的话 一直 老是 总是 有点 非常 真的 好像 而且 还有 就是 ' +
	'救命啊 谁能 大家 咋 啥'
).split(' ');

/** Single characters that carry nothing alone. */
export const fillerCharacters = new Set(
	'吗呢吧啊呀哦哈嘛呗么了的地得过我你他她它咱谁被把给让跟和与就还也都很太好挺又再才只会能要想在是有没不个这那哪几多为该办去来到里时',
);

const inPhrases = new RegExp([...fillerPhrases].sort((a, b) => b.length - a.length).join('|'), 'g');

/** What a text says without its words of asking: 堵门缝用什么行不行 → 堵门缝用. */
export function withoutFillers(text: string): string {
	return [...text.replace(inPhrases, '')].filter((character) => !fillerCharacters.has(character)).join('');
}
