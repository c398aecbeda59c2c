/** Whether a query sounds as if it were happening at this moment, and which card says what to do. */
import { bareText } from './bare-text.ts';
import type { EmergencyCard } from './search-answers.ts';

/** Someone is preparing, teaching or wondering: the list is what they want. */
const calm =
	/预防|防止|避免|教育|知识|手抄报|黑板报|作文|教案|班会|演练|演习|海报|试题|测验|活动|主题|宣传|第一课|讲座|备课|教学|怎么教|怎么讲|怎么跟|怎么和|讲讲|意思|哪天|几号|为什么|为啥|会不会|路线图|逃生图|多久|系统|装了|能不能把|可以把|孩子说|女儿说|儿子说|学生说/;
/** Asked before it happens: 打雷的时候可以……吗. It is no question of later when something already is: 着火了. */
const asking = /可不可以|可以|能不能|能.*吗|要.*吗|算.*吗|的时候|需要.*吗|是不是|要不要/;
const happening = /了(?!吗|解)|被困|正在|现在|快来|救命|一直|好大|怎么办|咋办/;

/** The card for the query; `typed` may be what was typed and what was made of it, since either may be what is meant. */
export function soundsLikeNow(typed: string[], cards: EmergencyCard[]): EmergencyCard | undefined {
	let best: EmergencyCard | undefined;
	let bestScore = 0;
	for (const text of new Set(typed.map(bareText))) {
		const isCalm = calm.test(text) || (asking.test(text) && !happening.test(text));
		for (const card of cards) {
			if (isCalm && !card.always) continue;
			const score = Math.max(0, ...card.says.map((line) => scoreOf(line, text)));
			if (score > bestScore) [best, bestScore] = [card, score];
		}
	}
	return best;
}

/** How much of the query a line accounts for; 0 when one of its words is missing. */
function scoreOf(line: string, text: string): number {
	let score = 0;
	for (const group of line.split(' ')) {
		const found = group.split('/').filter((word) => text.includes(bareText(word)));
		if (found.length === 0) return 0;
		score += 1 + Math.max(...found.map((word) => word.length));
	}
	return score;
}
