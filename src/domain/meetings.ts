/** How a teacher's records of class meetings grow and are joined. Pure; kept by browser/meeting-store.ts. */
import {
	longest,
	type Meeting,
	type Meetings,
	meetingsSchema,
	meetingsVersion,
	mostMinutes,
	mostPeople,
	mostResults,
	type Showing,
} from '../schemas/meetings.ts';
import { canonical } from './canonical.ts';
import { own } from './own.ts';
import type { SavedFormat } from './saved-format.ts';

/** What a record says; `turn` is counted here. */
export type MeetingFacts = Omit<Meeting, 'turn'>;
export type NamedMeeting = Meeting & { id: string };

export const emptyMeetings = (): Meetings => ({ version: meetingsVersion, removals: 0, meetings: {} });

/** Nothing written yet: a day, in the school and class of the last record. */
export function blankMeeting(kept: Meetings, day: string): MeetingFacts {
	const { school = '', className = '', teacher = '' } = listMeetings(kept)[0] ?? {};
	return { topic: '', day, school, className, teacher, results: [], discussed: '' };
}

/** A new record. School, class and teacher are those of the last one, where `facts` says nothing else. */
export function addMeeting(kept: Meetings, id: string, facts: Partial<MeetingFacts> & { day: string }): Meetings {
	return setMeeting(kept, id, { ...blankMeeting(kept, facts.day), ...facts });
}

/** Says some of it anew; nothing happens when it says the same, or when there is no such record. */
export function changeMeeting(kept: Meetings, id: string, change: Partial<MeetingFacts>): Meetings {
	const known = own(kept.meetings, id);
	if (!known) return kept;
	const { turn: _, ...facts } = known;
	const next = fit({ ...facts, ...change });
	return canonical(next) === canonical(facts) ? kept : setMeeting(kept, id, next);
}

/** Without this record; goes through `prune` of the store, so that no other tab brings it back. */
export function removeMeeting(kept: Meetings, id: string): Meetings {
	const { [id]: _, ...meetings } = kept.meetings;
	return { ...kept, meetings };
}

/** All records, the latest day first; of one day in an order that is the same everywhere. */
export function listMeetings({ meetings }: Meetings): NamedMeeting[] {
	const list = Object.entries(meetings).map(([id, meeting]) => ({ ...meeting, id }));
	return list.sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1));
}

/** Two tabs' records joined: all of both; of one record, what was said later. */
export function mergeMeetings(one: Meetings, other: Meetings): Meetings {
	const meetings = new Map(Object.entries(one.meetings));
	for (const [id, meeting] of Object.entries(other.meetings)) {
		const known = meetings.get(id);
		meetings.set(id, known ? later(known, meeting) : meeting);
	}
	return { ...one, removals: Math.max(one.removals, other.removals), meetings: Object.fromEntries(meetings) };
}

/** How they are saved. */
export const meetingsFormat: SavedFormat<Meetings> = {
	version: meetingsVersion,
	schema: meetingsSchema,
	migrations: {},
	empty: emptyMeetings,
	merge: mergeMeetings,
};

function setMeeting(kept: Meetings, id: string, facts: MeetingFacts): Meetings {
	const turn = (own(kept.meetings, id)?.turn ?? 0) + 1;
	return { ...kept, meetings: { ...kept.meetings, [id]: { ...fit(facts), turn } } };
}

/** Cut to what the schema takes, so that nothing that was saved is dropped as damaged when it is read. */
function fit({ lesson, minutes, cut, present, ...facts }: MeetingFacts): MeetingFacts {
	const shorten = (field: keyof typeof longest, text: string): string => text.slice(0, longest[field]);
	const [time, there] = [number(minutes, mostMinutes), number(present, mostPeople)];
	return {
		topic: shorten('topic', facts.topic),
		day: facts.day,
		school: shorten('school', facts.school),
		className: shorten('className', facts.className),
		teacher: shorten('teacher', facts.teacher),
		discussed: shorten('discussed', facts.discussed),
		results: facts.results.slice(0, mostResults).map(({ question, before, after }) => ({
			question: shorten('question', question),
			...(before && { before: showing(before) }),
			...(after && { after: showing(after) }),
		})),
		...(lesson !== undefined && { lesson }),
		...(cut !== undefined && { cut }),
		...(time !== undefined && { minutes: time }),
		...(there !== undefined && { present: there }),
	};
}

const showing = ({ right, hands }: Showing): Showing => ({
	right: number(right, mostPeople) ?? 0,
	hands: number(hands, mostPeople) ?? 0,
});

function number(value: number | undefined, most: number): number | undefined {
	if (value === undefined || Number.isNaN(value)) return undefined;
	return Math.min(Math.max(Math.round(value), 0), most);
}

/** With as many turns either may count, as long as it is the same one in every tab. */
function later(a: Meeting, b: Meeting): Meeting {
	if (a.turn !== b.turn) return a.turn > b.turn ? a : b;
	return canonical(a) >= canonical(b) ? a : b;
}
