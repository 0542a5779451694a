import { drawReport } from '../pdf/draw-report.ts';
import { loadFaces } from '../pdf/faces.ts';
import { writeSectorReport } from '../report/sector/sector-report.ts';
import type { SectorFindings } from '../sector/findings.ts';
import type { SectorPicture } from '../sector/picture.ts';
import type { OwnCopy } from './own-guideline.ts';
import { readTemplate } from './read-template.ts';
import { wordsOf } from './voice.ts';
import type { World } from './world.ts';

/** A company may have a name in Khmer, whatever the language of the report. */
const KHMER = 'ក';

/** The sector report in the language that is spoken. */
export async function drawSector(
  world: World,
  {
    findings,
    picture,
    own,
    template,
  }: {
    readonly findings: SectorFindings;
    readonly picture: SectorPicture;
    readonly own: OwnCopy;
    readonly template: string | undefined;
  },
): Promise<Uint8Array> {
  const look = await readTemplate(world, template);
  const { regular, bold } = await loadFaces(look.files, KHMER);
  const { guideline, translation } = own.inLanguage(world.voice.language);
  const report = writeSectorReport({
    findings,
    picture,
    guideline,
    isDraftTranslation: translation === 'draft',
    phrases: wordsOf(world),
    program: { version: world.version },
    template: look.template,
    missingFrom: (text) => [...new Set([regular, bold].flatMap((face) => face.missingFrom(text)))],
  });
  return drawReport(report, look.files);
}
