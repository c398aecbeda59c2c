/** How what was found is called, also when the site no longer has the checklist or the item. */
import { fillWords } from '../../domain/fill-words.ts';
import { own } from '../../domain/own.ts';
import { elsewhere, type Finding } from '../../schemas/checklist-records.ts';
import type { Naming } from './checklist-ledger-words.ts';

export function checklistOf({ checklist }: Finding, { names, words }: Naming): string {
	return own(names, checklist)?.title ?? fillWords(words.gone, { id: checklist });
}

export function itemOf({ checklist, item, note }: Finding, { names, words }: Naming): string {
	if (item === elsewhere) return note === '' ? words.other : note;
	const look = own(own(names, checklist)?.items ?? {}, item);
	return look === undefined ? fillWords(words.goneItem, { id: item }) : fillWords(words.notSo, { look });
}
