/** The strings that `<hands-up>` says. */
export const spoken = ['people', 'sumOne', 'sumMany', 'tooMany', 'change', 'rightNow', 'noHands'] as const;

export type HandsWords = Record<(typeof spoken)[number], string>;
