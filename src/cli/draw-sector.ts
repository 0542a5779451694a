import { drawReport } from '../pdf/draw-report.ts';
import { writeSectorReport } from '../report/sector/sector-report.ts';
import type { SectorFindings } from '../sector/findings.ts';
import type { SectorPicture } from '../sector/picture.ts';
import type { OwnCopy } from './own-guideline.ts';
import { readTemplate } from './read-template.ts';
import { wordsOf } from './voice.ts';
import type { World } from './world.ts';

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
  const { guideline, translation } = own.inLanguage(world.voice.language);
  const report = writeSectorReport({
    findings,
    picture,
    guideline,
    isDraftTranslation: translation === 'draft',
    phrases: wordsOf(world),
    program: { version: world.version },
    template: look.template,
  });
  return drawReport(report, look.files);
}
