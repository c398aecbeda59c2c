/** The ledger as rows of the table that is printed. */
import { stepOf } from '../../domain/finding-steps.ts';
import type { KeptFinding } from '../../domain/ledger.ts';
import { checklistOf, itemOf } from './checklist-ledger-names.ts';
import type { Voice } from './checklist-ledger-words.ts';

/** A row: the head is what was found, then a cell for each column of the table. */
export function rowOf(finding: KeptFinding, voice: Voice): HTMLTableRowElement {
	const row = document.createElement('tr');
	const head = document.createElement('th');
	head.scope = 'row';
	head.textContent = itemOf(finding, voice);
	const [found = '', reported = '', fixed = '', closed = ''] = finding.days;
	const note = itemOf(finding, voice) === finding.note ? '' : finding.note;
	const cells = [`${checklistOf(finding, voice)} ${finding.place}`.trim(), found, reported, fixed, closed, note];
	row.dataset['step'] = stepOf(finding);
	row.append(head, ...cells.map((text) => Object.assign(document.createElement('td'), { textContent: text })));
	return row;
}
