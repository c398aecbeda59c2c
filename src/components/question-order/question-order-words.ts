/** The strings that `<question-order>` says. */
export const spoken = ['orderTop', 'orderBottom', 'orderNow', 'orderRight', 'orderWrong'] as const;

export type OrderWord = (typeof spoken)[number];
