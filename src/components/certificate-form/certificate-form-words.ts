/** The strings that `<certificate-form>` says; the page hands them over in `data-words`. */
export const spoken = [
	'way',
	'finished',
	'passed',
	'sheetTitle',
	'took',
	'practised',
	'proves',
	'pictureReady',
	'noPicture',
	'pictureAlt',
	'fileName',
] as const;

export type CertificateWords = Record<(typeof spoken)[number], string> & { stages: Record<string, string> };
