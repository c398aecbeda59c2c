/** The strings that `<drill-past>` says; the page hands them over in `data-words`. */
export const spoken = [
	'pastFacts',
	'unknown',
	'open',
	'remove',
	'removeSure',
	'removed',
	'gone',
	'fileName',
	'deleted',
	'notDeleted',
] as const;

export type PastWords = Record<(typeof spoken)[number], string>;
