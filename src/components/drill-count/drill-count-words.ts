/** The strings that `<drill-count>` says; the page hands them over in `data-words`. */
export const spoken = [
	'missing',
	'complete',
	'waiting',
	'over',
	'notNumber',
	'removeClassSure',
	'roundSure',
	'total',
	'totalMissing',
	'totalWaiting',
	'totalComplete',
	'totalNone',
] as const;

export type CountWords = Record<(typeof spoken)[number], string>;
