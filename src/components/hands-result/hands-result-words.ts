/** The strings that `<hands-result>` says. */
export const spoken = [
	'gained',
	'same',
	'lost',
	'onlyBefore',
	'onlyAfter',
	'nothing',
	'percent',
	'notCounted',
	'restartAsk',
] as const;

export type ResultWords = Record<(typeof spoken)[number], string>;
