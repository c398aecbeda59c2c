/** What `<progress-page>` shows and says; the page hands the strings over in `data-words`. */

/** What can be wrong with what is saved. */
export const states = ['blocked', 'unsaved', 'broken', 'repaired', 'newer'] as const;

/** The lists of a record, in the order of the page. */
export const tables = ['drafts', 'mistakes', 'lessons', 'quizzes', 'receipts'] as const;
export type ShownTable = (typeof tables)[number];

export const spoken = [
	'on',
	'passed',
	'best',
	'attempts',
	'mistakesLeft',
	'answered',
	'receipt',
	'gone',
	'edit',
	'editDone',
	'remove',
	'removeSure',
	'removed',
	'renamed',
	'removeLearner',
	'removeLearnerSure',
	'learnerRemoved',
] as const;

/** `practice`, `test` and `mistakes` are the ways of taking a quiz. */
export type ProgressWords = Record<(typeof spoken)[number] | 'practice' | 'test' | 'mistakes' | 'nameless', string>;

/** Title and address of everything the site has, by id. */
export type Titles = Record<'lessons' | 'quizzes' | 'campaigns', Record<string, { title: string; path: string }>>;
