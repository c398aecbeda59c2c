/** Right answers over the whole folder: a reader who knows nothing must gain nothing by a habit. Told as a warning. */
import { choicesOf, spreadOf } from '../answer-spread.ts';
import type { Choice, Share } from '../answer-spread.ts';
import type { Rule } from '../content.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { sourceText } from '../source-text.ts';

/** Below this many, chance alone makes a pattern. */
const enough = 60;
/** How many times what chance would give. Length is the habit that readers find first, so it has the closer limit. */
const limits = { longest: 1.25, place: 1.5 };

export const answerSpread: Rule = (content) => {
	const { single, story } = choicesOf(content);
	return [...habits('单选题', single), ...habits('故事里的选择', story)];
};

function habits(called: string, lists: Choice[][]): Problem[] {
	const { asked, longest, places } = spreadOf(lists);
	if (asked < enough) return [];
	const percent = (found: number): string => `${Math.round((found / asked) * 100)}%`;
	const said = ({ found, byChance }: Share): string =>
		`${asked} 处里有 ${found} 处（${percent(found)}），随便排大约是 ${percent(byChance)}`;
	return [
		...(isHabit(longest, limits.longest)
			? [warn(`${called}：对的选项最长的太多，${said(longest)} → 把错的写得一样具体，或者把对的写短`)]
			: []),
		...places.flatMap((share, place) =>
			isHabit(share, limits.place)
				? [warn(`${called}：对的选项排在第 ${place + 1} 个的太多，${said(share)} → 换一换先后`)]
				: [],
		),
	];
}

function isHabit({ found, byChance }: Share, limit: number): boolean {
	return found > byChance * limit;
}

/** It belongs to no single file. */
function warn(sentence: string): Problem {
	return problemAt(sourceText('quizzes', ''), 0, sentence, 'warning');
}
