/** The strings that `<question-scenario>` says. */
export const spoken = [
	'storyStart',
	'storyNext',
	'storyBack',
	'storyChose',
	'markRight',
	'markWrong',
	'markMissed',
	'markRest',
] as const;

export type ScenarioWord = (typeof spoken)[number];
