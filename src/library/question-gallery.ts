/** The gallery of questions: every example with what a question needs around it. */
import { parse, stringify } from 'yaml';
import { type Question, questionSchema } from '../schemas/quiz.ts';
import { questionExamplesSchema } from '../schemas/question-examples.ts';
import { quizzes } from './content.ts';

const files = import.meta.glob<string>('../components/question-card/*.examples.yaml', {
	eager: true,
	query: '?raw',
	import: 'default',
});

export type QuestionExample = {
	name: string;
	question: Question;
	/** Id of the lesson that the example says it belongs to. */
	lesson: string;
	/** How an author writes it. */
	yaml: string;
};

/** The examples; none where there is no quiz, whose source, section and lesson they could borrow. */
export async function questionExamples(): Promise<QuestionExample[]> {
	const [quiz] = (await quizzes()).values();
	if (!quiz) return [];
	const { source, section } = quiz.data.questions[0] as Question;
	const examples = questionExamplesSchema.parse(Object.values(files).flatMap((file) => parse(file) as unknown[]));
	return examples.map(({ name, question }) => {
		const whole = { ...question, source, section };
		return { name, question: questionSchema.parse(whole), lesson: quiz.data.lesson, yaml: stringify([whole]) };
	});
}
