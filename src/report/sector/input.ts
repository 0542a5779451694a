import type { Guideline } from '../../guideline/guideline.ts';
import type { Phrases } from '../../i18n/phrases.ts';
import type { SectorFindings } from '../../sector/findings.ts';
import type { SectorPicture } from '../../sector/picture.ts';
import { codeOf, makeLineVisible } from '../../text/visible.ts';
import type { ReportTemplate } from '../template.ts';

/** What a sector report is written from. */
export type SectorInput = {
  readonly findings: SectorFindings;
  readonly picture: SectorPicture;
  readonly guideline: Guideline;
  readonly isDraftTranslation: boolean;
  readonly phrases: Phrases;
  readonly program: { readonly version: string };
  readonly template: ReportTemplate;
  /** The characters that the fonts of the report cannot draw. */
  readonly missingFrom: (text: string) => readonly string[];
};

/**
 * A text that a stranger wrote, as it may stand on a page. What the fonts cannot draw stands there as its code: one
 * name may not keep the whole report from being drawn.
 */
export function shown(text: string, { missingFrom }: Pick<SectorInput, 'missingFrom'>): string {
  const line = makeLineVisible(text.normalize('NFC'));
  return missingFrom(line).reduce(
    (drawn, character) => drawn.replaceAll(character, codeOf(character)),
    line,
  );
}
