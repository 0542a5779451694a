import type { Phrases } from '../../i18n/phrases.ts';
import { say } from '../../i18n/say.ts';
import { shownCode } from '../../problems/complaint.ts';
import { tenths, writeFraction, writeTenths } from '../../scoring/fraction.ts';
import type { Fraction } from '../../scoring/fraction.ts';
import { escapeUnsafe } from '../../text/visible.ts';
import type { SectorFindings } from '../findings.ts';
import { listsOf } from '../lists.ts';
import type { FileList, ListedFile } from '../lists.ts';
import type { Change, Group, ItemCell, SectorPicture, Shown } from '../picture.ts';
import type { Spread } from '../spread.ts';

/** The whole comparison as JSON (docs/sector.md): what is hidden says `"hidden"`, what is about nobody `"none"`. */
export const sectorJson = (findings: SectorFindings, complaints: Phrases['complaints']): string =>
  escapeUnsafe(
    JSON.stringify(
      {
        format: 'copcheck/sector/1',
        ...(findings.picture === undefined ? { companies: 0 } : pictureIn(findings.picture)),
        files: listsOf(findings).flatMap((list) => filesIn(list, complaints)),
      },
      null,
      2,
    ),
  );

const pictureIn = (picture: SectorPicture) => ({
  guideline: picture.guideline,
  versions: picture.versions,
  rounds: picture.rounds.map(({ round, companies }) => ({ round: round ?? null, companies })),
  companies: picture.companies,
  asOf: picture.asOf,
  groups: picture.groups.map(groupIn),
  items: picture.items.map(({ item, area, criticality, cells }) => ({
    item,
    area,
    criticality,
    groups: cells.flatMap((cell, group) =>
      cell === undefined ? [] : [cellIn(picture.groups[group]?.segment, cell)],
    ),
  })),
  ...(picture.change !== undefined && { change: changeIn(picture.change) }),
  sameNames: picture.repeated,
});

const groupIn = ({ segment, companies, claimed, evidenced, validated, gaps, critical }: Group) => ({
  segment: segment ?? null,
  companies,
  claimed: spreadIn(claimed),
  evidenced: spreadIn(evidenced),
  validated: spreadIn(validated),
  gaps,
  critical,
});

const spreadIn = (spread: Shown<Spread>) =>
  typeof spread === 'string'
    ? spread
    : {
        companies: spread.companies,
        lower: numberIn(spread.lower),
        median: numberIn(spread.median),
        upper: numberIn(spread.upper),
      };

/** A score as it is printed, and exactly. */
const numberIn = (score: Fraction) => ({
  score: writeTenths(tenths(score)),
  exact: writeFraction(score),
});

const cellIn = (segment: string | undefined, { levels, rates, decided }: ItemCell) => ({
  segment: segment ?? null,
  levels,
  rates,
  decided,
});

const changeIn = ({ before, matched, items, scores, shares }: Change) => ({
  companiesBefore: before.companies,
  matched,
  items,
  scores:
    typeof scores === 'string'
      ? scores
      : { ...scores, before: numberIn(scores.before), now: numberIn(scores.now) },
  shares,
});

const filesIn = ({ kind, isEarlier, rows }: FileList, complaints: Phrases['complaints']) =>
  rows.map(({ file, company, leftOut }: ListedFile) => ({
    file,
    list: kind,
    round: isEarlier ? 'before' : 'now',
    ...(company !== undefined && {
      organisation: company.organisation,
      assessment: company.assessment.id,
      revision: company.revision,
    }),
    ...(leftOut !== undefined && {
      check: leftOut.check,
      found: leftOut.complaints.map((complaint) => ({
        code: shownCode(complaint),
        ...say(complaint, complaints),
      })),
    }),
  }));
