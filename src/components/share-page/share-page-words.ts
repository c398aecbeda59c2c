/** The strings that `<share-page>` says; the page hands them over in `data-words`. */
export const spoken = ['copied', 'byHand', 'ready', 'noPoster', 'alt', 'scan'] as const;

export type ShareWords = Record<(typeof spoken)[number], string>;
