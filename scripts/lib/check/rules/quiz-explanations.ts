/** Explanations may not name an option by its letter or number: options are shuffled. */
import type { Rule } from '../content.ts';
import { at, each, problemHere, text, top } from '../cursor.ts';
import type { Cursor } from '../cursor.ts';

/** 选项A · A项 · 选 A · A 对 · 第二个选项 · 上面的选项 · 以上都对. */
const namesOption = new RegExp(
	[
		/选项\s*[A-Fa-f①-⑥一二三四五六1-6]/,
		/(?<![A-Za-z])[A-F]\s*(?:选项|项(?!目)|错误?|正确|不对|对(?![^，。；！？、\s]))/,
		/(?:选择?|答案[是为]?[：:]?)\s*[A-F](?![A-Za-z])(?!\s*[类型级])/,
		/第\s*[一二三四五六1-6]\s*个?选?项/,
		/(?:上面|前面|后面|下面|以上)的?选项|以上(?:都|全)/,
	]
		.map((part) => part.source)
		.join('|'),
);

export const quizExplanations: Rule = (content) =>
	content.quizzes
		.flatMap((quiz) => each(at(top(quiz), 'questions')).flatMap(explanations))
		.flatMap((why) => {
			const named = namesOption.exec(text(why) ?? '')?.[0];
			return named === undefined
				? []
				: [problemHere(why, `解释里写了“${named}”，可是选项会打乱 → 直接说那个做法，例如“下水去救……”`)];
		});

function explanations(question: Cursor): Cursor[] {
	const parts = ['options', 'items', 'pairs', 'spots'].flatMap((key) => each(at(question, key)));
	const choices = each(at(question, 'turns')).flatMap((turn) => each(at(turn, 'choices')));
	return [
		...[...parts, ...choices].map((part) => at(part, 'why')),
		at(question, 'why', 'true'),
		at(question, 'why', 'false'),
	];
}
