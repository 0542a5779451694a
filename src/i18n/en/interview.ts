/** What the interview says. */
export const interview = {};
