import { writeFraction } from '../../scoring/fraction.ts';
import type { Score } from '../../scoring/score.ts';
import { shownCode } from '../../problems/complaint.ts';
import { escapeUnsafe } from '../../text/visible.ts';
import type { SectorFindings } from '../findings.ts';
import { decisionAt, standingAt } from '../gather.ts';
import type { Company } from '../gather.ts';
import { listsOf } from '../lists.ts';
import type { ListKind } from '../lists.ts';

/**
 * One line of JSON for each submission, for whatever database a ministry has (docs/sector.md). It names companies
 * and hides nothing: it is for those who hold the submissions anyway.
 */
export function sectorNdjson(findings: SectorFindings): string {
  const counted = findings.settled.counted.map((company) => lineOf(company, 'counted'));
  const others = listsOf(findings)
    .filter(({ isEarlier }) => !isEarlier)
    .flatMap(({ kind, rows }) =>
      rows.map(({ file, company, leftOut }) =>
        company === undefined
          ? {
              format: 'copcheck/sector-entry/1',
              status: kind,
              file,
              ...(leftOut !== undefined && {
                check: leftOut.check,
                codes: leftOut.complaints.map(shownCode),
              }),
            }
          : lineOf(company, kind),
      ),
    );
  return [...counted, ...others].map((line) => `${escapeUnsafe(JSON.stringify(line))}\n`).join('');
}

const lineOf = (company: Company, status: ListKind | 'counted') => ({
  format: 'copcheck/sector-entry/1',
  status,
  file: company.file,
  submission: company.digest,
  assessment: company.assessment.id,
  name: company.assessment.name,
  organisation: company.organisation,
  revision: company.revision,
  round: company.round ?? null,
  period_from: company.period.from,
  period_to: company.period.to,
  as_of: company.asOf,
  guideline: company.guideline.id,
  guideline_version: company.guideline.version,
  segments: company.segments,
  claimed: exact(company.claimed),
  evidenced: exact(company.evidenced),
  reviewed: company.validated !== undefined,
  validated: exact(company.validated?.score),
  items: Object.fromEntries(
    company.asked.map((item, place) => [
      item,
      {
        standing: standingAt(company, place),
        ...(decisionAt(company, place) !== undefined && { decided: decisionAt(company, place) }),
      },
    ]),
  ),
});

const exact = (score: Score): string | null => (score === undefined ? null : writeFraction(score));
