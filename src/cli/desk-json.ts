import { handleOf, stateOf } from '../review/desk.ts';
import type { CaseFile } from '../review/findings.ts';
import type { Round } from '../review/round.ts';
import { claimOf } from '../submission/submission.ts';

/** What lies on a desk, for other programs. */
export const deskJson = ({ id }: Round, files: readonly CaseFile[]): string =>
  JSON.stringify(
    {
      format: 'copcheck/desk/1',
      round: id,
      submissions: files.map((file) => caseJson(file)),
    },
    null,
    2,
  );

function caseJson(file: CaseFile): object {
  const { intake, at, by, questions } = file.case;
  const validated = claimOf(file.validated);
  const claim = claimOf(file.card);
  return {
    submission: handleOf(file.case),
    sha256: intake.submission,
    seal: intake.seal,
    organisation: intake.organisation,
    revision: intake.revision,
    guideline: {
      id: file.submission.guideline.id,
      version: file.submission.guideline.version,
    },
    received: at,
    by,
    state: stateOf(file.case),
    claimed: claim.claimed,
    evidenced: claim.evidenced,
    validated: validated.evidenced,
    grade: validated.grade,
    assurance: file.validated.assurance,
    sample: file.sample.map(({ item, because }) => ({
      item,
      because,
      decided: file.found.has(item),
    })),
    found: Object.fromEntries(
      [...file.found].map(([item, { answer, reason, by: reviewer, revision }]) => [
        item,
        { answer, reason, by: reviewer, revision },
      ]),
    ),
    questions: Object.fromEntries(questions),
  };
}
