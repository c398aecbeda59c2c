/** The strings that `<question-match>` says. */
export const spoken = ['matchChoose', 'matchUsed', 'matchHeld', 'matchPlaced', 'matchRight', 'matchWrong'] as const;

export type MatchWord = (typeof spoken)[number];
