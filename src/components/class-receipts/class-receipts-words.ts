/** The strings that `<class-receipts>` says; the page hands them over in `data-words`. */
import { tableWords } from '../../domain/class-tables.ts';
import type { Verdict } from '../../domain/judge-receipt.ts';

/** What becomes of a receipt: a heading with a count, and a line that explains. */
export const verdicts = [
	'taken',
	'stale',
	'same-seat',
	'same-result',
	'duplicate',
	'other-campaign',
	'other-class',
	'unknown-version',
	'letters',
	'length',
	'checksum',
] as const satisfies Verdict[];

export const spoken = [
	...tableWords,
	...verdicts,
	'other-campaign-known',
	'version',
	'early',
	'nothing',
	'full',
	'working',
	'ask',
	'seatName',
	'file-empty',
	'file-too-big',
	'file-wrong-kind',
	'file-not-text',
	'file-unreadable',
	'picture-no-code',
	'not-picture',
	'differs',
	'best',
	'only',
	'campaign',
	'classCode',
	'counted-on',
	'more',
	'fileName',
	'deleted',
	'notDeleted',
] as const;

export type ClassWords = Record<(typeof spoken)[number], string>;
