/** The strings that `<checklist-ledger>` says; the page hands them over in `data-words`. */
export const spoken = [
	'other',
	'notSo',
	'count',
	'step-found',
	'step-reported',
	'step-fixed',
	'step-closed',
	'day-found',
	'day-reported',
	'day-fixed',
	'day-closed',
	'act-reported',
	'act-fixed',
	'act-closed',
	'reopen',
	'stepDay',
	'early',
	'moved',
	'again',
	'photoLook',
	'photoHide',
	'photoAlt',
	'remove',
	'removeSure',
	'removed',
	'gone',
	'goneItem',
	'notSaved',
	'notDeleted',
] as const;

export type LedgerWords = Record<(typeof spoken)[number], string>;

/** What a line needs to speak. */
export type Voice = Naming & { words: LedgerWords; locale: string };

/** What it takes to call things by their names. */
export type Naming = {
	words: Pick<LedgerWords, 'other' | 'notSo' | 'gone' | 'goneItem'>;
	/** Id of a checklist → how it and its items are called. */
	names: Record<string, { title: string; items: Record<string, string> }>;
};
