/** The words of the questions that a record names, read when it names some. */
import { readMeetings } from '../../browser/meeting-store.ts';
import { readJson } from '../../browser/read-json.ts';
import { own } from '../../domain/own.ts';
import type { Prompts } from './meeting-record-rows.ts';

type File = { kind: 'question-prompts'; prompts: Prompts };

/** None when the file cannot be had: the record then shows the keys of the questions. */
export async function readPrompts(address: string, id: string | undefined): Promise<Prompts> {
	const meeting = id === undefined ? undefined : own(readMeetings().value.meetings, id);
	if (!meeting?.results.some(({ question }) => question.includes('#'))) return {};
	try {
		return (await readJson<File>(address, 'question-prompts')).prompts;
	} catch (error) {
		console.warn(error);
		return {};
	}
}
