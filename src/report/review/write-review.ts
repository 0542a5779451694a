import { dateOf } from '../../assessment/moment.ts';
import { handleOf } from '../../review/desk.ts';
import { drawnWith } from '../drawn-with.ts';
import type { Report } from '../report.ts';
import { foundPart } from './found-part.ts';
import { outcomePart } from './outcome-part.ts';
import { reviewFindingsOf } from './review-findings.ts';
import type { ReviewInput } from './review-findings.ts';

/** Writes the report on a review: what was found, what the company is asked, and what it now stands at. */
export function writeReview(input: ReviewInput): Report {
  const findings = reviewFindingsOf(input);
  const { words, general, labels, particulars, intake, closing, round, template, program } =
    findings;
  return {
    language: labels.language,
    title: words.documentTitle(particulars.organisation),
    subject: words.subject(handleOf(findings.file.case), round),
    organisation: particulars.organisation,
    program: `copcheck ${program.version}`,
    drawnWith,
    created: closing.at,
    colours: template.colours,
    running: {
      header: particulars.organisation,
      footer: `${words.title} · ${general.date(dateOf(closing.at))}`,
      draft: labels.sealMark(intake.revision, intake.seal),
      page: labels.pageOf,
    },
    parts: [
      { id: 'outcome', title: words.outcome, blocks: outcomePart(findings) },
      { id: 'found', title: words.found, blocks: foundPart(findings) },
    ],
  };
}
