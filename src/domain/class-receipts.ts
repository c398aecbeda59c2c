/** How a teacher's collection of receipts grows. Pure; kept by browser/class-store.ts. */
import { type ClassReceipts, classReceiptsSchema, type ClassSetting, classVersion } from '../schemas/class-receipts.ts';
import { canonical } from './canonical.ts';
import type { SavedFormat } from './saved-format.ts';

export const emptyClass = (): ClassReceipts => ({
	version: classVersion,
	removals: 0,
	turn: 0,
	setting: { classCode: '', campaign: '', leftOut: {} },
	received: {},
	picks: {},
});

/** Puts receipts to the others on `day`; one that is there already keeps its day. */
export function addReceipts(kept: ClassReceipts, codes: readonly string[], day: string): ClassReceipts {
	const added = Object.fromEntries(codes.map((code) => [code, day]));
	return { ...kept, received: { ...added, ...kept.received } };
}

/** Says anew which class, of what size, which campaign and which quizzes are left out. */
export function changeSetting(kept: ClassReceipts, setting: ClassSetting): ClassReceipts {
	if (canonical(setting) === canonical(kept.setting)) return kept;
	return { ...kept, turn: kept.turn + 1, setting };
}

/** The teacher's choice among the results of one seat; without a code, the rule counts again. */
export function pickResult(kept: ClassReceipts, seat: string, code?: string): ClassReceipts {
	const { [seat]: _, ...others } = kept.picks;
	return { ...kept, turn: kept.turn + 1, picks: code === undefined ? others : { ...others, [seat]: code } };
}

/** Two tabs' collections joined: every receipt of both; of setting and picks, those changed later. */
export function mergeClass(one: ClassReceipts, other: ClassReceipts): ClassReceipts {
	const [later, before] = isLater(one, other) ? [one, other] : [other, one];
	const received = { ...before.received };
	for (const [code, day] of Object.entries(later.received)) {
		const known = received[code];
		received[code] = known !== undefined && known < day ? known : day;
	}
	return { ...later, received };
}

/** How it is saved. */
export const classFormat: SavedFormat<ClassReceipts> = {
	version: classVersion,
	schema: classReceiptsSchema,
	migrations: {},
	empty: emptyClass,
	merge: mergeClass,
};

/** With as many turns either may count, as long as it is the same one in every tab. */
function isLater(one: ClassReceipts, other: ClassReceipts): boolean {
	if (one.turn !== other.turn) return one.turn > other.turn;
	return canonical([one.setting, one.picks]) >= canonical([other.setting, other.picks]);
}
