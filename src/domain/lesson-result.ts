/** What a lesson brought: the hands before and after, told in one sentence, and the record of it. Pure. */
import type { ClassRun } from '../schemas/class-state.ts';
import type { Choice } from './choices.ts';
import { handsOf, minutesOf } from './class-state.ts';
import { changeOf, percentRight, type Showing, showingOf } from './hands.ts';
import type { MeetingFacts } from './meetings.ts';

/** A question that was asked before and after: `fire/out-then-call#toy-bed`. */
export type Asked = { id: string; choices: Pick<Choice, 'id' | 'right'>[] };

/** A question for which hands went up before, after, or both. */
export type AskedResult = { question: string; before?: Showing; after?: Showing };

/** What is said of the class as a whole, and the percentages in it. */
export type Told =
	| { kind: 'nothing' | 'onlyBefore' }
	| { kind: 'onlyAfter'; after: number }
	| { kind: 'gained' | 'same' | 'lost'; before: number; after: number };

/** Questions for which hands went up, in the order of asking. */
export function resultsOf(asked: readonly Asked[], run: ClassRun): AskedResult[] {
	return asked.flatMap(({ id, choices }) => {
		const showing = (when: 'before' | 'after'): Showing | undefined => {
			const counted = showingOf(choices, handsOf(run, { question: id, when }));
			return counted && counted.hands > 0 ? counted : undefined;
		};
		const [before, after] = [showing('before'), showing('after')];
		if (!before && !after) return [];
		return [{ question: id, ...(before && { before }), ...(after && { after }) }];
	});
}

/** The change is that of the questions counted both times; without one, what is known of the end. */
export function tell(results: readonly AskedResult[]): Told {
	const change = changeOf(results);
	if (change) {
		const { before, after } = change;
		return { kind: after > before ? 'gained' : after === before ? 'same' : 'lost', before, after };
	}
	const ends = results.flatMap(({ after }) => after ?? []);
	if (ends.length === 0) return { kind: results.length > 0 ? 'onlyBefore' : 'nothing' };
	const sum = (key: keyof Showing): number => ends.reduce((total, each) => total + each[key], 0);
	return { kind: 'onlyAfter', after: percentRight({ right: sum('right'), hands: sum('hands') }) as number };
}

type Taught = { lesson: string; topic: string; asked: readonly Asked[]; run: ClassRun; day: string; now: number };

/** The record of the lesson as it was taught; what the class state does not know is left to the teacher. */
export function meetingOf({ lesson, topic, asked, run, day, now }: Taught): Partial<MeetingFacts> & { day: string } {
	const [minutes, cut, present] = [minutesOf(run, now), run.cut?.n, run.present?.n];
	return {
		day,
		lesson,
		topic,
		results: resultsOf(asked, run),
		...(minutes !== undefined && { minutes }),
		...(isCut(cut) && { cut }),
		...(present !== undefined && { present }),
	};
}

/** The same lesson's record, however often it is asked for; a lesson begun anew gets one of its own. */
export function meetingId(lesson: string, { day, run, started }: ClassRun): string {
	return `${day}-${lesson.replace('/', '-')}-${(started ?? 0).toString(36)}-${run}`.slice(0, 80);
}

const isCut = (cut: number | undefined): cut is 1 | 5 | 30 => cut === 1 || cut === 5 || cut === 30;
