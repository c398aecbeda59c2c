/** The strings that `<receipt-form>` says; the page hands them over in `data-words`. */
export const spoken = [
	'notTaken',
	'percent',
	'needClass',
	'badWho',
	'copied',
	'notCopied',
	'pictureReady',
	'noPicture',
	'pictureAlt',
	'fileName',
	'qrLabel',
	'show',
	'gone',
	'sheetTitle',
	'campaign',
	'classCode',
	'who',
	'codeLabel',
	'voluntary',
	'proves',
] as const;

export type ReceiptWords = Record<(typeof spoken)[number], string>;
