/** Which notices hold on a day. Days are `YYYY-MM-DD` and compare as texts; `today` is passed in. */

type Held = { from: string; to: string };

export type NoticeState = 'now' | 'coming' | 'over';

/** Both the first and the last day belong to it. */
export function noticeState({ from, to }: Held, today: string): NoticeState {
	if (today < from) return 'coming';
	return today <= to ? 'now' : 'over';
}

/** Those in force first, the one that ends soonest before the others; then what is coming, then what is over. */
export function inOrderOfUse<Notice extends Held>(notices: readonly Notice[], today: string): Notice[] {
	const states: NoticeState[] = ['now', 'coming', 'over'];
	const rank = (notice: Notice): number => states.indexOf(noticeState(notice, today));
	return [...notices].sort((one, other) => rank(one) - rank(other) || within(one, other, noticeState(one, today)));
}

function within(one: Held, other: Held, state: NoticeState): number {
	if (state === 'now') return compare(one.to, other.to);
	return state === 'coming' ? compare(one.from, other.from) : compare(other.to, one.to);
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
