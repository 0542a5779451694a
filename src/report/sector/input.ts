import type { Guideline } from '../../guideline/guideline.ts';
import type { Phrases } from '../../i18n/phrases.ts';
import type { SectorFindings } from '../../sector/findings.ts';
import type { SectorPicture } from '../../sector/picture.ts';
import { makeLineVisible } from '../../text/visible.ts';
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
};

/** A text that a stranger wrote, as it may stand on a page. */
export const shown = (text: string): string => makeLineVisible(text.normalize('NFC'));
