/** The strings that `<checklist-all>` says; the page hands them over in `data-words`. */
export const spoken = [
	'other',
	'notSo',
	'gone',
	'goneItem',
	'fileName',
	'deleted',
	'notDeleted',
	'step-found',
	'step-reported',
	'step-fixed',
	'step-closed',
] as const;

export type AllWords = Record<(typeof spoken)[number], string>;
