/** The teacher's records of class meetings on this device, under a key of their own. */
import {
	addMeeting as add,
	changeMeeting as change,
	type MeetingFacts,
	meetingsFormat,
	removeMeeting as remove,
} from '../domain/meetings.ts';
import type { Meetings } from '../schemas/meetings.ts';
import { randomId } from './random-id.ts';
import { defineSaved, type Saved, type SavedData } from './saved-data.ts';

export const meetingStore: SavedData<Meetings> = defineSaved({ key: 'pinganke:meetings', ...meetingsFormat });

export const readMeetings = (): Saved<Meetings> => meetingStore.read();

/**
 * A new record, or, under an id that is known, the same one said anew; the page of a record is `/teacher/record/?meeting=<id>`.
 * `kept` is `false` when it stands in this page's memory only: another page would not find it.
 */
export function addMeeting(
	facts: Partial<MeetingFacts> & { day: string },
	id: string = randomId(),
): { id: string; kept: boolean } {
	return { id, kept: meetingStore.change((meetings) => add(meetings, id, facts)) };
}

/** `false` when the change stands in this page's memory only: 未保存. */
export function changeMeeting(id: string, facts: Partial<MeetingFacts>): boolean {
	return meetingStore.change((meetings) => change(meetings, id, facts));
}

/** Takes the record away, in other tabs too; `false` when it is gone from memory only. */
export function removeMeeting(id: string): boolean {
	return meetingStore.prune((meetings) => remove(meetings, id));
}
