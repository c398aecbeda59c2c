/** All records as one file for spreadsheet programs. */
import { saveFile } from '../../browser/save-file.ts';
import { today } from '../../browser/today.ts';
import { fillWords } from '../../domain/fill-words.ts';
import { meetingsCsv, type TableWords } from '../../domain/meeting-table.ts';
import { listMeetings } from '../../domain/meetings.ts';
import type { Meetings } from '../../schemas/meetings.ts';

/** Offers the file. */
export function saveRecords(meetings: Meetings, words: TableWords & { fileName: string }): void {
	const text = meetingsCsv(listMeetings(meetings), words);
	saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${fillWords(words.fileName, { day: today() })}.csv`);
}
