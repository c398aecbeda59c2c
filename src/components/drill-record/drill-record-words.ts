/** The strings that `<drill-record>` says; the page hands them over in `data-words`. */
export const spoken = [
	'save',
	'saveChanges',
	'badDay',
	'badNumber',
	'badTime',
	'saved',
	'notSaved',
	'people',
	'missingShort',
] as const;

export type RecordWords = Record<(typeof spoken)[number], string>;
