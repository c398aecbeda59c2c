/** The strings of a quiz that `<question-try>` says as well. */
export const spoken = ['right', 'wrong', 'partly', 'rightAnswer'] as const;
