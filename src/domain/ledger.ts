/** How the ledger of what was found grows. Pure; kept by browser/ledger-store.ts. */
import { type Finding, type Ledger, ledgerSchema, ledgerVersion } from '../schemas/checklist-records.ts';
import { canonical } from './canonical.ts';
import { earliestDay, nextStep } from './finding-steps.ts';
import { own } from './own.ts';
import type { SavedFormat } from './saved-format.ts';

export type KeptFinding = Finding & { id: string };

export const emptyLedger = (): Ledger => ({ version: ledgerVersion, removals: 0, findings: {} });

/** Adds what was found, or changes what stands under that id. */
export function keepFinding(kept: Ledger, id: string, finding: Omit<Finding, 'turn'>): Ledger {
	const turn = (own(kept.findings, id)?.turn ?? 0) + 1;
	return { ...kept, findings: { ...kept.findings, [id]: { ...finding, turn } } };
}

/** Takes one away. */
export function removeFinding(kept: Ledger, id: string): Ledger {
	const { [id]: _, ...findings } = kept.findings;
	return { ...kept, findings };
}

/** Open ones first and of these the longest open; then the closed ones, the latest first. `checklist` leaves out others. */
export function findingsInOrder({ findings }: Ledger, checklist?: string): KeptFinding[] {
	const all = Object.entries(findings).map(([id, finding]) => ({ id, ...finding }));
	const wanted = all.filter((each) => checklist === undefined || each.checklist === checklist);
	const open = wanted.filter((each) => !isClosed(each)).sort((a, b) => compare(keyOf(a), keyOf(b)));
	const closed = wanted.filter(isClosed).sort((a, b) => compare(keyOf(b), keyOf(a)));
	return [...open, ...closed];
}

export const isClosed = (finding: Pick<Finding, 'days'>): boolean => nextStep(finding) === undefined;

/** Two tabs' ledgers joined: of each entry, what was changed later. */
export function mergeLedgers(one: Ledger, other: Ledger): Ledger {
	const findings = { ...one.findings };
	for (const [id, finding] of Object.entries(other.findings)) {
		const known = own(one.findings, id);
		findings[id] = known === undefined ? finding : later(known, finding);
	}
	return { version: ledgerVersion, removals: Math.max(one.removals, other.removals), findings };
}

/** How it is saved. */
export const ledgerFormat: SavedFormat<Ledger> = {
	version: ledgerVersion,
	schema: ledgerSchema,
	migrations: {},
	empty: emptyLedger,
	merge: mergeLedgers,
};

/** With as many turns either may count, as long as it is the same one in every tab. */
function later(one: Finding, other: Finding): Finding {
	if (one.turn !== other.turn) return one.turn > other.turn ? one : other;
	return canonical(one) >= canonical(other) ? one : other;
}

/** An open one counts from the day it was found, a closed one from the day it was closed. */
const keyOf = (found: KeptFinding): string => `${isClosed(found) ? earliestDay(found) : found.days[0]} ${found.id}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
