import type { Block, Text } from './block.ts';
import { drawnWith } from './drawn-with.ts';
import { findingsOf } from './findings.ts';
import type { Findings, ReportInput } from './findings.ts';
import { areasPart } from './parts/areas.ts';
import { channelsPart } from './parts/channels.ts';
import { contentsPart } from './parts/contents.ts';
import { declarationPart } from './parts/declaration.ts';
import { itemsPart } from './parts/items.ts';
import { methodPart } from './parts/method.ts';
import { planPart } from './parts/plan.ts';
import { repliesPart } from './parts/replies.ts';
import { scopePart } from './parts/scope.ts';
import { scoreCardPart } from './parts/score-card.ts';
import { sourcesPart } from './parts/sources.ts';
import type { Colours, PartId } from './template.ts';

/** What a gap report says, in the reader's language, with every sentence finished and nothing drawn. */
export type Report = {
  readonly language: string;
  /** For the file's properties and bookmarks. */
  readonly title: string;
  readonly subject: string;
  readonly organisation: string;
  readonly program: string;
  readonly drawnWith: string;
  /** The last recorded event, or the end of the period: never the clock. */
  readonly created: string;
  readonly colours: Colours;
  readonly running: Running;
  readonly parts: readonly Part[];
};

/** What stands on every page; `{page}` and `{pages}` are known when the pages are. */
export type Running = {
  readonly header: string;
  readonly footer: string;
  /** That it is a draft, or the revision and the seal code of what was handed in. */
  readonly draft: string;
  readonly page: string;
};

export type Part = {
  /** A part of the template, or of a report that follows none. */
  readonly id: string;
  readonly title: Text;
  readonly blocks: readonly Block[];
};

const writers: Readonly<Record<PartId, (findings: Findings) => readonly Block[]>> = {
  'score-card': scoreCardPart,
  contents: contentsPart,
  scope: scopePart,
  areas: areasPart,
  replies: repliesPart,
  plan: planPart,
  items: itemsPart,
  channels: channelsPart,
  method: methodPart,
  sources: sourcesPart,
  declaration: declarationPart,
};

/** Writes the gap report: pure, so that the same answers give the same report. */
export function writeReport(input: ReportInput): Report {
  const findings = findingsOf(input);
  const { words, general, guideline, assessment, template, program, asOf, seal } = findings;
  const { organisation, period } = assessment.particulars;
  const shown = {
    title: template.title ?? words.title,
    organisation,
    guideline: words.guidelinePin(guideline.id, guideline.version),
    period: words.period(general.date(period.from), general.date(period.to)),
  };
  const fill = (text: string): string =>
    text.replace(
      /\{(title|organisation|guideline|period)\}/g,
      (_, name: keyof typeof shown) => shown[name],
    );
  return {
    language: words.language,
    title: words.documentTitle(shown.title, organisation),
    subject: words.subject(shown.guideline, shown.period),
    organisation,
    program: `copcheck ${program.version}`,
    drawnWith,
    created: assessment.asOf === '' ? period.to : assessment.asOf,
    colours: template.colours,
    running: {
      header: fill(template.header),
      footer: fill(template.footer),
      draft:
        seal === undefined
          ? words.draft(general.date(asOf))
          : words.sealMark(seal.revision, seal.code),
      page: words.pageOf,
    },
    parts: template.parts
      .filter((id) => id !== 'replies' || findings.responds !== undefined)
      .map((id) => ({
        id,
        title: titleOf(id, findings),
        blocks: writers[id](findings),
      })),
  };
}

function titleOf(id: PartId, { words }: Findings): string {
  const titles: Readonly<Record<PartId, string>> = {
    'score-card': words.scoreCard.title,
    contents: words.contents.title,
    scope: words.scope.title,
    areas: words.areas.title,
    replies: words.replies.title,
    plan: words.plan.title,
    items: words.items.title,
    channels: words.channels.title,
    method: words.method.title,
    sources: words.sources.title,
    declaration: words.declaration.title,
  };
  return titles[id];
}
