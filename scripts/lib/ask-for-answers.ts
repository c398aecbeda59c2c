/** Asks an author, in Chinese, what new content to make. */
import { createInterface } from 'node:readline/promises';
import type { Content } from './check/content.ts';
import { answerFault, newKinds } from './new-content.ts';
import type { Answers, NewKind } from './new-content.ts';
import { PlainError, say } from './say.ts';

const kinds = Object.entries(newKinds).map(([kind, name]) => `${kind}（${name}）`);
const questions: Record<keyof Answers, string> = {
	kind: `要写什么？${kinds.join('、')}：`,
	topic: '哪个主题？写 topics.yaml 里的 id，例如 drowning：',
	slug: '网址里的名字？用小写英文和连字符，定了就不要改，例如 friend-in-water：',
	title: '题目？读者自己会说的一句话：',
};
const order = ['kind', 'topic', 'slug', 'title'] as const;

/** Takes `given` answers in the order kind, topic, slug, title and asks for the rest. Throws PlainError. */
export async function askForAnswers(content: Content, given: string[]): Promise<Answers> {
	const reader = createInterface({ input: process.stdin, output: process.stdout });
	const lines = reader[Symbol.asyncIterator]();
	const answers: Answers = { kind: 'lesson', topic: '', slug: '', title: '' };
	try {
		for (const [index, key] of order.entries()) {
			Object.assign(answers, { [key]: await answerTo(key, content, answers.kind, given[index], lines) });
		}
		return answers;
	} finally {
		reader.close();
	}
}

async function answerTo(
	key: keyof Answers,
	content: Content,
	kind: NewKind,
	given: string | undefined,
	lines: AsyncIterator<string, void>,
): Promise<string> {
	const answer = (given ?? (await nextLine(questions[key], lines))).trim();
	const fault = answerFault(content, key, answer, kind);
	if (!fault) return answer;
	if (given !== undefined) throw new PlainError(fault);
	say(fault);
	return answerTo(key, content, kind, undefined, lines);
}

async function nextLine(question: string, lines: AsyncIterator<string, void>): Promise<string> {
	process.stdout.write(question);
	const { done, value } = await lines.next();
	if (done) throw new PlainError('\n没有问完就结束了，什么也没有写。');
	return value;
}
