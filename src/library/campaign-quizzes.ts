/** The quizzes of a campaign in its own order: what receipts and certificates count by. */
import type { CampaignQuizzes } from '../domain/class-roll.ts';
import { mostQuizzes } from '../domain/receipt-code.ts';
import { campaignMark } from '../domain/receipt-marks.ts';
import { type CampaignEntry, campaigns, lessonsById, quizzes } from './content.ts';

/** One campaign. Throws when it has more quizzes than a receipt can hold. */
export async function campaignQuizzes({ id, data }: CampaignEntry): Promise<CampaignQuizzes> {
	const [lessons, all] = [await lessonsById(), await quizzes()];
	const list = data.lessons.flatMap((each) => {
		const lesson = lessons.get(each);
		const quiz = all.get(lesson?.data.quiz ?? '');
		if (!lesson || !quiz) return [];
		return [{ id: quiz.id, title: quiz.data.title, passMark: quiz.data.passMark, stages: lesson.data.stages }];
	});
	if (list.length > mostQuizzes) {
		throw new Error(`campaigns/${id}.mdx: 有 ${list.length} 份测验，回执最多记 ${mostQuizzes} 份 → 分成两次活动`);
	}
	return { id, title: data.title, quizzes: list };
}

/** All of them. Throws when receipts could not tell two apart. */
export async function allCampaignQuizzes(): Promise<CampaignQuizzes[]> {
	const all = await Promise.all((await campaigns()).map(campaignQuizzes));
	const known = new Map<number, string>();
	for (const { id } of all) {
		const other = known.get(campaignMark(id));
		if (other !== undefined) throw new Error(`campaigns/${id}.mdx: 回执分不清它和 ${other} → 换一个文件名`);
		known.set(campaignMark(id), id);
	}
	return all;
}
