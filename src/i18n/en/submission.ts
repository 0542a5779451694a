/** What is said when something is handed in, and when it is checked. */
export const submission = {
  submitted: (revision: number, file: string): string => `Revision ${revision}: ${file}`,
  packed: (file: string): string => `Package with the evidence: ${file}`,
  seal: (code: string): string => `Seal code: ${code}`,
  nextSign:
    'Next: print the page “Declaration”, have it signed and stamped, and hand in the file together with that page. One changed answer gives another seal code.',

  planTitle: (planned: number, gaps: number): string => `${planned} of ${gaps} gaps have a plan`,
  noPlan: 'no plan yet',
  plan: (action: string, person: string, due: string): string => `${action} (${person}, ${due})`,
  nextPlan: 'Plan one: copcheck plan <item> --action "…" --person "…" --due 2027-03-31',
  planned: (time: string, item: string): string => `Saved ${time}: the plan for ${item}.`,
  nothingOpen: 'A reviewer would find nothing to send back. Next: copcheck submit',

  check: {
    readable: 'The data are complete and readable',
    files: 'The package holds what belongs to the data, and nothing else',
    seal: 'The seal code is that of the signed page',
    signature: 'A key of the register signed these data',
    guideline: 'The guideline is the registered one',
    round: 'The submission belongs to this round and is new',
    answers: 'Every item has an answer that the guideline allows',
    score: 'The stated score follows from the answers',
    report: 'The report says what the data say',
  },
  outcome: { pass: 'PASS', fail: 'FAIL', 'not-compared': 'NOT COMPARED' },
  verdict: {
    pass: 'Nothing wrong was found.',
    'not-compared': 'Nothing wrong was found in what could be compared.',
    fail: 'Do not rely on this file.',
  },
  redrawn: (file: string): string => `Your own copy of the report: ${file}`,
};
