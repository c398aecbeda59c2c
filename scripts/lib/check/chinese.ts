/** What the rules need to know about Chinese text. */

const cjk = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60“”‘’…—·]/u;

/** A Chinese character or a Chinese punctuation mark. */
export function isCjk(letter: string): boolean {
	return cjk.test(letter);
}

/** How many Chinese characters a text holds; punctuation, digits and Latin letters do not count. */
export function hanLength(text: string): number {
	return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** A text cut into sentences at 。！？；… and line breaks. */
export function sentencesOf(text: string): string[] {
	return text.split(/(?<=[。！？；…\n])/).filter((sentence) => sentence.trim() !== '');
}

const openers = '“‘（《「『【';
const closers = '”’）》」』】：，。；！？、…';

/** What to write instead of bold that will not close; `written` begins with its two stars. */
export function boldFix(written: string): string {
	const inner = /^\*\*([^*\n]{1,30})\*\*/.exec(written)?.[1];
	if (inner === undefined) return '星号要成对；不想加粗就删掉';
	const start = openers.includes(inner[0] ?? ' ') ? (inner[0] ?? '') : '';
	const rest = inner.slice(start.length);
	const tail = closers.includes(rest.at(-1) ?? ' ') ? (rest.at(-1) ?? '') : '';
	const core = rest.slice(0, rest.length - tail.length);
	if (start === '' && tail === '') return '星号紧挨着文字，里面和两边的标点移开';
	return `把标点写到星号外面：${start}**${core}**${tail}`;
}
