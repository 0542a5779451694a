import type { SectorFindings } from '../sector/findings.ts';
import type { SectorFormat } from './commands/sector.ts';
import type { OwnCopy } from './own-guideline.ts';
import { styleOf } from './style.ts';
import { wordsOf } from './voice.ts';
import { columnsOf, err, isPlain, out } from './world.ts';
import type { World } from './world.ts';

/** Prints a comparison: what counts on stdout, and for people to read there too what does not. */
export async function printSector(
  world: World,
  format: SectorFormat,
  { findings, own }: { readonly findings: SectorFindings; readonly own: OwnCopy | undefined },
): Promise<void> {
  const phrases = wordsOf(world);
  const translated = own?.inLanguage(world.voice.language);
  switch (format) {
    case 'json': {
      const { sectorJson } = await import('../sector/format/json.ts');
      return out(world, sectorJson(findings, phrases.complaints));
    }
    case 'ndjson': {
      const { sectorNdjson } = await import('../sector/format/ndjson.ts');
      return out(world, sectorNdjson(findings));
    }
    case 'csv': {
      const { sectorCsv } = await import('../sector/format/csv.ts');
      world.stdout.write(sectorCsv(findings, { guideline: translated?.guideline, phrases }));
      return;
    }
    case 'text': {
      const { renderLists, renderSector } = await import('../terminal/sector-screen.ts');
      const style = await styleOf(world, world.stdout);
      const writing = { phrases, style, width: Math.min(100, columnsOf(world)) };
      if (findings.picture === undefined || translated === undefined) {
        err(world, phrases.sector.nothingCounts);
      } else {
        const picture = renderSector(findings.picture, {
          ...writing,
          guideline: translated.guideline,
          isDraftTranslation: translated.translation === 'draft',
          isPlain: isPlain(world),
        });
        out(world, picture);
      }
      const lists = renderLists(findings, writing);
      if (lists !== '') out(world, `\n${lists}`);
    }
  }
}
