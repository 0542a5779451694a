import { roundsLine } from '../../sector/notes.ts';
import { drawnWith } from '../drawn-with.ts';
import type { Part, Report } from '../report.ts';
import { changePart } from './change-part.ts';
import { filesPart } from './files-part.ts';
import { gapsPart } from './gaps-part.ts';
import { shown } from './input.ts';
import type { SectorInput } from './input.ts';
import { itemsPart } from './items-part.ts';
import { scoresPart } from './scores-part.ts';

/** Writes the sector report: pure, so that the same submissions give the same report. */
export function writeSectorReport(input: SectorInput): Report {
  const { picture, guideline, phrases, program, template } = input;
  const { sector, general, report } = phrases;
  const rounds = shown(roundsLine(picture, sector), input);
  const pin = report.guidelinePin(guideline.id, guideline.version);
  const written = {
    title: sector.title,
    organisation: sector.companies(picture.companies),
    guideline: pin,
    period: rounds,
  };
  const fill = (text: string): string =>
    text.replace(
      /\{(title|organisation|guideline|period)\}/g,
      (_, name: keyof typeof written) => written[name],
    );
  return {
    language: report.language,
    title: sector.documentTitle(pin),
    subject: sector.subject(pin, rounds),
    organisation: template.issuer ?? sector.issuer(program.version),
    program: `copcheck ${program.version}`,
    drawnWith,
    created: picture.asOf,
    colours: template.colours,
    running: {
      header: fill(template.header),
      footer: fill(template.footer),
      draft: sector.asOf(general.date(picture.asOf)),
      page: report.pageOf,
    },
    parts: partsOf(input),
  };
}

function partsOf(input: SectorInput): readonly Part[] {
  const { picture, phrases } = input;
  const { sector } = phrases;
  return [
    { id: 'sector-scores', title: sector.scores, blocks: scoresPart(input) },
    { id: 'sector-items', title: sector.items, blocks: itemsPart(input) },
    { id: 'sector-gaps', title: sector.gaps, blocks: gapsPart(input) },
    ...(picture.change === undefined
      ? []
      : [
          {
            id: 'sector-change' as const,
            title: sector.change,
            blocks: changePart(picture.change, input),
          },
        ]),
    { id: 'sector-files', title: sector.notes, blocks: filesPart(input) },
  ];
}
