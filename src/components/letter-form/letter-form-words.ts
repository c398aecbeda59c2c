/** The strings that `<letter-form>` says; the page hands them over in `data-words`. */
export const spoken = ['remembered', 'notRemembered'] as const;

export type LetterWords = Record<(typeof spoken)[number], string>;
