/** The strings that the elements of records say; a page hands them over in `data-words`. */
import { tableWords } from '../../domain/meeting-table.ts';

export const spoken = [
	...tableWords,
	'ownQuestion',
	'questionN',
	'counts',
	'change',
	'afterOnly',
	'beforeOnly',
	'fileName',
	'noTopic',
	'saved',
	'notSaved',
	'removeRow',
] as const;

export type RecordWords = Record<(typeof spoken)[number], string>;
