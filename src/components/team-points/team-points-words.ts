/** The strings that `<team-points>` says. */
export const spoken = ['teamNames', 'point', 'undone', 'gave'] as const;

export type TeamWords = Record<(typeof spoken)[number], string>;
