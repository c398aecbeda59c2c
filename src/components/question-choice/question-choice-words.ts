/** The strings that `<question-choice>` says. */
export const spoken = ['markRight', 'markWrong', 'markMissed', 'markRest'] as const;

export type ChoiceWord = (typeof spoken)[number];
