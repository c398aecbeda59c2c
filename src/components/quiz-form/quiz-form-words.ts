/** The strings that `<quiz-form>` says; the page hands them over in `data-words`. */
export const spoken = [
	'right',
	'wrong',
	'partly',
	'rightAnswer',
	'missing',
	'missingLine',
	'question',
	'passed',
	'notPassed',
	'score',
	'need',
	'saved',
	'notSaved',
	'back',
] as const;

export type QuizWords = Record<(typeof spoken)[number], string>;
