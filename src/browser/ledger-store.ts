/** What was found with the checklists, on this device: entries under one key, their photographs beside it. */
import { keepFinding, ledgerFormat, removeFinding } from '../domain/ledger.ts';
import { own } from '../domain/own.ts';
import type { Finding, Ledger } from '../schemas/checklist-records.ts';
import { forgetPhoto, forgetPhotos, photoIds } from './photo-store.ts';
import { defineSaved, type SavedData } from './saved-data.ts';

export const ledgerStore: SavedData<Ledger> = defineSaved({ key: 'pinganke:checklists', ...ledgerFormat });

/** Changes one entry by a rule; `undefined` when the rule refuses or it is gone, `false` when it is in memory only. */
export function changeFinding(id: string, rule: (finding: Finding) => Finding | undefined): boolean | undefined {
	const finding = own(ledgerStore.read().value.findings, id);
	const next = finding && rule(finding);
	return next && ledgerStore.change((kept) => keepFinding(kept, id, next));
}

/** Deletes one entry with its photograph; `false` when something of it is still there. */
export async function deleteFinding(id: string): Promise<boolean> {
	const gone = ledgerStore.prune((kept) => removeFinding(kept, id));
	return (await forgetPhoto(id)) && gone;
}

/** Deletes the ledger with all photographs; `false` when something is still there. */
export async function deleteLedger(): Promise<boolean> {
	const gone = ledgerStore.remove();
	return (await forgetPhotos()) && gone;
}

/**
 * Photographs whose entry is gone: a tab may have closed between the two deletions. Only while the ledger is read
 * whole, since an entry that cannot be read now may come back.
 */
export async function sweepPhotos(): Promise<void> {
	const ids = await photoIds();
	const { state, value } = ledgerStore.read();
	if (state !== 'ok') return;
	for (const id of ids) if (!own(value.findings, id)) await forgetPhoto(id);
}
