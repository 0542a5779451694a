import { digestOf } from '../documents/canonical.ts';
import type { Document } from '../documents/document.ts';
import type { Location, Problem } from '../problems/problem.ts';
import type { BuiltParts } from './build.ts';
import type { Contacts } from './contacts.ts';
import type { GuidelineHead, Item } from './guideline.ts';
import type { TranslationParts } from './parse-translation.ts';
import type { ScoringPolicy } from './scoring-policy.ts';

/** A place of a translation that says from which English texts it was made, or should. */
export type Stamp = {
  /** The item, or the file where its texts belong to no item. */
  readonly id: string;
  /** The first twelve digits of the SHA-256 of the English texts as they are now. */
  readonly of: string;
  /** What the translation says, if anything. */
  readonly found: string | undefined;
  /** Where `of:` stands; where there is none, the line after which it belongs. */
  readonly at: Location;
};

/** Every stamp of a translation whose English could be read, in the order of its files. */
export function stampsOf(english: BuiltParts, files: TranslationParts): readonly Stamp[] {
  const { head, scoring, contacts } = english;
  const englishOf = new Map([...english.items.values()].flat().map((item) => [item.id, item]));
  return [
    ...headStamp('guideline.yaml', files.guideline, head && guidelineTexts(head)),
    ...headStamp('scoring.yaml', files.scoring, scoring && scoringTexts(scoring)),
    ...headStamp('contacts.yaml', files.contacts, contacts && contactsTexts(contacts)),
    ...files.items.flatMap(({ data, locate }) =>
      data.items.flatMap(({ id, of: found }, index): readonly Stamp[] => {
        const item = englishOf.get(id);
        if (item === undefined) return [];
        const at = locate(['items', index, found === undefined ? 'id' : 'of'], 'key');
        return [{ id, of: shortDigest(itemTexts(item)), found, at }];
      }),
    ),
  ];
}

/** The stamps that do not fit: the English was changed after it was translated, or nobody ever confirmed it. */
export const staleIn = (stamps: readonly Stamp[]): readonly Problem[] =>
  stamps
    .filter(({ of, found }) => of !== found)
    .map(({ id, found, at }) => ({
      severity: 'error',
      complaint: { code: 'translation-stale', id, stamped: found !== undefined },
      at,
    }));

/** The text of a translated file with every stamp as it must be; nothing else in it changes. */
export function withStamps(text: string, stamps: readonly Stamp[]): string {
  const lines = text.split('\n');
  // From the end, so that a new stamp moves none that is still to be changed.
  const fromTheEnd = stamps.toSorted((a, b) => b.at.line - a.at.line || b.at.column - a.at.column);
  for (const { of, found, at } of fromTheEnd) {
    const line = lines[at.line - 1] ?? '';
    const [before, after] = [line.slice(0, at.column - 1), line.slice(at.column - 1)];
    if (found !== undefined) lines[at.line - 1] = before + after.replace(WRITTEN, `$1"${of}"`);
    else if (/[{,]\s*$/.test(before)) lines[at.line - 1] = `${before}of: "${of}", ${after}`;
    else lines.splice(at.line, 0, `${' '.repeat(before.length)}of: "${of}"${lineEnd(line)}`);
  }
  return lines.join('\n');
}

/** A stamp as it stands behind its place, with or without quotes. */
const WRITTEN = /^(["']?of["']?\s*:\s*)(?:"[^"]*"|'[^']*'|[^\s,}]+)/;

const lineEnd = (line: string): string => (line.endsWith('\r') ? '\r' : '');

const DIGITS = 12;

const shortDigest = (texts: unknown): string => digestOf(texts).slice(0, DIGITS);

function headStamp(
  id: string,
  file: Document<{ readonly of?: string }> | undefined,
  texts: unknown,
): readonly Stamp[] {
  if (file === undefined || texts === undefined) return [];
  const found = file.data.of;
  const at = file.locate([found === undefined ? 'status' : 'of'], 'key');
  return [{ id, of: shortDigest(texts), found, at }];
}

const itemTexts = (item: Item): unknown => ({
  title: item.title,
  criticalityReason: item.criticalityReason,
  question: item.question,
  why: item.why,
  evidence: item.evidence,
  remedy: item.remedy,
  interim: item.interim,
  notApplicableOnlyIf: item.notApplicableOnlyIf,
  caution: item.caution,
  levelNotes: item.levelNotes,
  legalNote: item.legalNote,
});

const guidelineTexts = (guideline: GuidelineHead): unknown => ({
  title: guideline.title,
  guidelineTitle: guideline.guidelineTitle,
  issuer: guideline.issuer,
  disclaimer: guideline.disclaimer,
  safetyRule: guideline.safetyRule,
  answeringHelp: guideline.answeringHelp,
  basisMeaning: guideline.basisMeaning,
  seenMeaning: guideline.seenMeaning,
  lawCaution: guideline.lawCaution,
  areas: guideline.areas.map(({ id, title, summary }) => ({ id, title, summary })),
  segments: guideline.segments.map(({ id, title, eligibility, remember }) => ({
    id,
    title,
    eligibility,
    remember,
  })),
  scope: guideline.scope.map(({ id, question, honestNo }) => ({ id, question, honestNo })),
  contradictions: guideline.contradictions.map(({ says }) => says),
  sources: guideline.sources.map(({ code, title, publisher, seenDetail, asOf, caution }) => ({
    code,
    title,
    publisher,
    seenDetail,
    asOf,
    caution,
  })),
});

const scoringTexts = (policy: ScoringPolicy): unknown => ({
  gamingNote: policy.gamingNote,
  exerciseRule: policy.exerciseRule,
  levels: policy.levels.map(({ level, name, anchor }) => ({ level, name, anchor })),
  criticalities: policy.criticalities.map(({ id, meaning }) => ({ id, meaning })),
  evidenceGrades: policy.evidenceGrades.map(({ grade, name, meaning }) => ({
    grade,
    name,
    meaning,
  })),
  efforts: policy.efforts.map(({ id, meaning }) => ({ id, meaning })),
  tiers: policy.tiers.map(({ tier, advice }) => ({ tier, advice })),
});

const contactsTexts = ({ notice, searchRule, channels }: Contacts): unknown => ({
  notice,
  searchRule,
  channels: channels.map((channel) => ({
    id: channel.id,
    name: channel.name,
    runBy: channel.runBy,
    for: channel.for,
    notFor: channel.notFor,
    hours: channel.hours,
    languages: channel.languages,
    source: channel.source,
  })),
});
