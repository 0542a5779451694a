import { readDocument } from '../documents/document.ts';
import type { Document } from '../documents/document.ts';
import { readYaml } from '../documents/yaml.ts';
import type { Source } from '../documents/source.ts';
import type { Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { contrast, tint } from './colour.ts';
import type { Colour } from './colour.ts';
import { partsForm, reportTemplateFile } from './template-file.ts';
import type { partIds, ReportTemplateFile } from './template-file.ts';

/** How a gap report looks and which parts it has; a ministry brings its own as a folder. */
export type ReportTemplate = {
  readonly name: string;
  readonly parts: readonly PartId[];
  readonly colours: Colours;
  /** Instead of the report's own title. */
  readonly title?: string;
  /** The line above the title: whose report this is. */
  readonly issuer?: string;
  /** Words on every page, with `{title}`, `{organisation}`, `{guideline}` and `{period}`. */
  readonly header: string;
  readonly footer: string;
  /** A picture in the template's folder, and what it shows. */
  readonly emblem?: { readonly file: string; readonly says: string };
  /** Fonts in the template's folder; absent: those on board. */
  readonly fonts?: { readonly regular: string; readonly bold: string };
};

export type PartId = (typeof partIds)[number];

/** The one accent, and the colour of the text. Greys are the same in every template. */
export type Colours = { readonly accent: Colour; readonly ink: Colour };

/** The lightest ground on which the accent is read: its own, thinned to a twelfth. */
const GROUND = 0.08;

/** Text of any size is read by people with moderately low vision (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Reads `template.yaml`: its shape, its parts, and whether its colours can be read. */
export async function readReportTemplate(source: Source): Promise<Result<ReportTemplate>> {
  const read = await readDocument(source, reportTemplateFile);
  if (!read.ok) return read;
  const problems = [...missingParts(read.value), ...paleColours(read.value)];
  return problems.length > 0 ? failed(problems) : success(buildTemplate(read.value.data));
}

/**
 * Reads the template on board. A test holds it against the schema, so that a report need not load one: that
 * would be a tenth of its time.
 */
export function readOwnTemplate(source: Source): Result<ReportTemplate> {
  const read = readYaml(source);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return read.ok ? success(buildTemplate(read.value.data as ReportTemplateFile)) : read;
}

/** Without these two a report would not say what is unofficial about it. */
function missingParts({ data, locate }: Document<ReportTemplateFile>): readonly Problem[] {
  if (data.parts.includes('score-card') && data.parts.includes('scope')) return [];
  const complaint = {
    code: 'text-form',
    found: data.parts.join(', '),
    expected: partsForm,
  } as const;
  return [{ severity: 'error', complaint, at: locate(['parts']) }];
}

function paleColours({ data, locate }: Document<ReportTemplateFile>): readonly Problem[] {
  return (['accent', 'ink'] as const).flatMap((name): readonly Problem[] => {
    const colour = colourOf(data.colours[name]);
    const ground = tint(colourOf(data.colours.accent), GROUND);
    if (contrast(colour, ground) >= LEAST_CONTRAST) return [];
    const expected = `a colour dark enough to be read on white, with a contrast of at least ${LEAST_CONTRAST} to 1`;
    const complaint = { code: 'text-form', found: colour, expected } as const;
    return [{ severity: 'error', complaint, at: locate(['colours', name]) }];
  });
}

const buildTemplate = (file: ReportTemplateFile): ReportTemplate => ({
  name: file.name,
  parts: file.parts,
  colours: { accent: colourOf(file.colours.accent), ink: colourOf(file.colours.ink) },
  ...(file.title !== undefined && { title: file.title }),
  ...(file.issuer !== undefined && { issuer: file.issuer }),
  header: file.header,
  footer: file.footer,
  ...(file.emblem !== undefined && { emblem: file.emblem }),
  ...(file.fonts !== undefined && { fonts: file.fonts }),
});

/** The schema lets only `#` and six digits through. */
const colourOf = (written: string): Colour => `#${written.slice(1)}`;
