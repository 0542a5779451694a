/** What the score card says on the screen; the report says it in the same words. */
export const card = {};
