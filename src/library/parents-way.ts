/** What a parent who opens a lesson from a chat needs within one screen: what it is about, tonight, whom to call, the letter. */
import { firstSentences } from '../domain/sentences.ts';
import { campaigns, type LessonEntry } from './content.ts';
import { type Node, readTree, wordsOf } from './lesson-body.ts';

export type ParentsWay = {
	/** The one thing to do at home, shortened to whole sentences. */
	tonight: string;
	/** The first number that the lesson says to call. */
	number: string | undefined;
	/** Address of the letter of the first campaign that teaches the lesson. */
	letter: string | undefined;
};

/** Characters that still fit on two lines of a phone. */
const mostLetters = 44;

/** `undefined` for a lesson that is for no child at home: students of a university, teachers. */
export async function parentsWayOf({ id, body, data }: LessonEntry): Promise<ParentsWay | undefined> {
	if (data.stages.every((stage) => stage === 'college' || stage === 'teacher')) return undefined;
	const all = nodesIn(readTree(body ?? ''));
	const tonight = all.find(({ name }) => name === 'Tonight');
	if (!tonight) return undefined;
	const helpline = all.find(({ name }) => name === 'Helpline');
	const campaign = (await campaigns()).find((each) => each.data.lessons.includes(id));
	return {
		tonight: firstSentences(wordsOf(tonight).replace(/\s+/g, ''), mostLetters),
		number: helpline?.attributes?.find(({ name }) => name === 'number')?.value,
		letter: campaign && `/campaigns/${campaign.id}/letter/`,
	};
}

function nodesIn(node: Node): Node[] {
	return [node, ...(node.children ?? []).flatMap(nodesIn)];
}
