/** The ledger as a table for a spreadsheet program. */
import type { Finding, Step } from '../schemas/checklist-records.ts';
import { csv } from './csv.ts';
import { stepOf } from './finding-steps.ts';

/** Heads of the columns, in their order. */
export const ledgerColumns = [
	'checklist',
	'what',
	'place',
	'state',
	'found',
	'reported',
	'fixed',
	'closed',
	'reopened',
	'note',
] as const;
export type LedgerHeads = Record<(typeof ledgerColumns)[number], string>;

/** How checklists, items and steps are called. */
export type LedgerNames = {
	checklist: (finding: Finding) => string;
	item: (finding: Finding) => string;
	step: (step: Step) => string;
};

/** The text of a CSV file. */
export function ledgerCsv(findings: readonly Finding[], heads: LedgerHeads, names: LedgerNames): string {
	return csv([ledgerColumns.map((column) => heads[column]), ...findings.map((each) => rowOf(each, names))]);
}

function rowOf(finding: Finding, { checklist, item, step }: LedgerNames): string[] {
	const { place, days, reopened, note } = finding;
	const [found = '', reported = '', fixed = '', closed = ''] = days;
	return [
		checklist(finding),
		item(finding),
		place,
		step(stepOf(finding)),
		found,
		reported,
		fixed,
		closed,
		reopened === 0 ? '' : String(reopened),
		note,
	];
}
