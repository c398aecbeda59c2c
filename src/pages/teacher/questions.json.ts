import type { APIRoute } from 'astro';
import { quizzes } from '../../library/content.ts';

/** The words of every question, for the records of class meetings, which name them by key. */
export const GET: APIRoute = async () => {
	const all = [...(await quizzes()).values()];
	const entries = all.flatMap(({ id, data }) =>
		data.questions.map((question) => [`${id}#${question.id}`, question.ask]),
	);
	return Response.json({ kind: 'question-prompts', prompts: Object.fromEntries(entries) });
};
