/** The strings that `<hands-up>` says. */
export const spoken = ['people', 'sum', 'tooMany', 'change', 'now', 'rightNow', 'noHands'] as const;

export type HandsWords = Record<(typeof spoken)[number], string>;
