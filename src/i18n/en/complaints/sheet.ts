import type { Sentences } from './sentences.ts';

/** What can be wrong with what colleagues answered elsewhere. */
export const sheetComplaints = {
  'answered-since': ({ id, at }) => ({
    message: `You answered ${id} in another way after this sheet was made (on ${at.slice(0, 10)}).`,
    hint: `Your later answer stands. To change it: copcheck answer ${id} <0-4>`,
  }),
  'note-since': ({ id }) => ({
    message: `Somebody changed the note on ${id} after this sheet was made.`,
    hint: `Read it first: copcheck status --items; then write the note again: copcheck answer ${id} --note "…"`,
  }),
  'evidence-kind-missing': () => ({
    message: 'The kind of the evidence is missing.',
    hint: 'Choose document, record or check.',
  }),
} satisfies Partial<Sentences>;
