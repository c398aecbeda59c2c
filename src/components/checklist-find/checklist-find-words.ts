/** The strings that `<checklist-find>` says; the page hands them over in `data-words`. */
export const spoken = ['badDay', 'noNote', 'saved', 'notSaved', 'photoFull', 'photoBad'] as const;

export type FindWords = Record<(typeof spoken)[number], string>;
