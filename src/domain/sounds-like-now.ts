/** Whether a query sounds as if it were happening at this moment, and which card says what to do. */
import { bareText } from './bare-text.ts';
import type { Stage } from '../schemas/shared.ts';
import type { EmergencyCard } from './search-answers.ts';

/** Someone is preparing, teaching or wondering: the list is what they want. */
const calm =
	/预防|防止|避免|教育|知识|手抄报|黑板报|作文|教案|班会|演练|演习|海报|试题|测验|活动|主题|宣传|第一课|讲座|备课|教学|怎么教|怎么讲|怎么跟|怎么和|讲讲|意思|哪天|几号|为什么|为啥|会不会|路线图|逃生图|多久|系统|装了|能不能把|可以把|孩子说|女儿说|儿子说|学生说|怎么知道|怎么分|分清|怎么看出|怎么防|注意什么|安慰|证据|处罚|犯法|违法|医院检查|责任|的视频/;
/** Asked before it happens: 打雷的时候可以……吗. It is no question of later when something already is: 着火了. */
const asking = /吗$|可不可以|可以|能不能|能.*吗|要.*吗|算.*吗|的时候|需要.*吗|是不是|要不要/;
const happening = /了(?!吗|解)|被困|正在|现在|快来|救命|一直|好大|怎么办|咋办/;
/** Someone wants to know about it, unlike who asks what to do: 怎么安慰, not 怎么办. */
const wondering = /怎么(?!办)|怎样|如何|什么|哪些|吗|呢/;
const urgent = /正在|现在|救命|快来/;
/** The same, from someone who surely says it and does not quote it. */
const sayingNow = /了$|怎么办|咋办|怎么救|快来|救命|我.*(?:被困|正在|现在)/;

/** A card, and whether it is surely wanted: else it may be a sentence from a lesson, which the index can tell. */
export type NowCard = { card: EmergencyCard; sure: boolean };

/** With so much of the query accounted for, there is nothing else in it. */
const most = 0.75;

/**
 * The card for the query; `typed` may be what was typed and what was made of it, since either may be what is meant.
 * `readers` are those who seem to ask.
 */
export function soundsLikeNow(typed: string[], cards: EmergencyCard[], readers: Stage[] = []): NowCard | undefined {
	const isAdult = readers.includes('parent') || readers.includes('teacher');
	let best: { card: EmergencyCard; score: number; sure: boolean } | undefined;
	for (const said of new Set(typed)) {
		const text = bareText(said);
		const isOne = !/[，。：；、！？]./u.test(said);
		const isCalm = calm.test(text) || (asking.test(text) && !happening.test(text));
		for (const card of cards) {
			if (isCalm && !card.always) continue;
			if (card.forChild && (isAdult || wondering.test(text)) && !urgent.test(text)) continue;
			for (const line of linesOf(card)) {
				const { score, told } = weighLine(line, text);
				if (score <= (best?.score ?? 0)) continue;
				best = { card, score, sure: (isOne && told >= most * text.length) || sayingNow.test(text) || card.always };
			}
		}
	}
	return best && { card: best.card, sure: best.sure };
}

/** How much of the query a line accounts for, and how many characters of it; nothing when one of its words is missing. */
function weighLine(line: string[][], text: string): { score: number; told: number } {
	let told = 0;
	for (const group of line) {
		const longest = Math.max(0, ...group.filter((word) => text.includes(word)).map((word) => word.length));
		if (longest === 0) return { score: 0, told: 0 };
		told += longest;
	}
	return { score: told + line.length, told };
}

const known = new WeakMap<EmergencyCard, string[][][]>();

/** The lines of a card, each a list of words of which one is enough, made plain once. */
function linesOf(card: EmergencyCard): string[][][] {
	const lines =
		known.get(card) ?? card.says.map((line) => line.split(' ').map((group) => group.split('/').map(bareText)));
	known.set(card, lines);
	return lines;
}
