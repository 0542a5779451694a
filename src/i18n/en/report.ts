/** What the gap report says. */
export const report = {};
