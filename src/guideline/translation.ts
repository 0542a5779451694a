import type { Contacts } from './contacts.ts';
import type { Basis, Guideline, Item, Level, Seen } from './guideline.ts';
import type { ParsedGuideline } from './parse.ts';
import type { ScoringPolicy } from './scoring-policy.ts';

/** The texts of a guideline version in another language; everything else stays as it is. */
export type Translation = {
  readonly language: string;
  /** Reviewed: a native reader compared it with the English. */
  readonly status: 'draft' | 'reviewed';
  readonly reviewedBy?: string;
  readonly guideline: GuidelineTexts;
  readonly items: Readonly<Record<string, ItemTexts>>;
  readonly scoring: ScoringTexts;
  readonly contacts: ContactsTexts;
};

export type GuidelineTexts = {
  readonly title: string;
  readonly guidelineTitle: string;
  readonly issuer: string;
  readonly disclaimer: string;
  readonly safetyRule: string;
  readonly answeringHelp: readonly string[];
  readonly basisMeaning: Readonly<Record<Basis, string>>;
  readonly seenMeaning: Readonly<Record<Seen, string>>;
  readonly lawCaution: string;
  readonly areas: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
  readonly segments: Readonly<
    Record<
      string,
      { readonly title: string; readonly eligibility: string; readonly remember: readonly string[] }
    >
  >;
  readonly scope: Readonly<
    Record<string, { readonly question: string; readonly honestNo: string }>
  >;
  readonly contradictions: readonly string[];
  readonly sources: Readonly<Record<string, SourceTexts>>;
};

export type SourceTexts = {
  readonly title: string;
  readonly publisher?: string;
  readonly seenDetail?: string;
  readonly asOf?: string;
  readonly caution?: string;
};

export type ItemTexts = Pick<
  Item,
  'title' | 'criticalityReason' | 'question' | 'why' | 'evidence' | 'remedy'
> &
  Partial<Pick<Item, 'interim' | 'notApplicableOnlyIf' | 'caution' | 'legalNote'>> & {
    readonly levelNotes: readonly { readonly level: Level; readonly note: string }[];
  };

export type ScoringTexts = Pick<ScoringPolicy, 'gamingNote' | 'exerciseRule'> & {
  readonly levels: Readonly<Record<string, { readonly name: string; readonly anchor: string }>>;
  readonly criticalities: Readonly<Record<string, string>>;
  readonly evidenceGrades: Readonly<
    Record<string, { readonly name: string; readonly meaning: string }>
  >;
  readonly efforts: Readonly<Record<string, string>>;
  readonly tiers: Readonly<Record<string, string>>;
};

export type ContactsTexts = Pick<Contacts, 'notice' | 'searchRule'> & {
  readonly channels: Readonly<
    Record<
      string,
      Pick<
        Contacts['channels'][number],
        'name' | 'runBy' | 'for' | 'hours' | 'languages' | 'source'
      > & { readonly notFor?: string }
    >
  >;
};

/** A guideline and its contacts as they read in a language. A text without translation stays as it was. */
export const translate = (
  { guideline, contacts }: ParsedGuideline,
  translation: Translation,
): ParsedGuideline => ({
  guideline: translateGuideline(guideline, translation),
  contacts: translateContacts(contacts, translation.contacts),
});

function translateGuideline(guideline: Guideline, translation: Translation): Guideline {
  const { areas, segments, scope, sources, contradictions, ...texts } = translation.guideline;
  return {
    ...guideline,
    ...texts,
    areas: guideline.areas.map((area) => ({ ...area, ...areas[area.id] })),
    segments: guideline.segments.map((segment) => ({ ...segment, ...segments[segment.id] })),
    scope: guideline.scope.map((question) => ({ ...question, ...scope[question.id] })),
    contradictions: guideline.contradictions.map(({ when, says }, index) => ({
      when,
      says: contradictions[index] ?? says,
    })),
    sources: guideline.sources.map((source) => ({ ...source, ...sources[source.code] })),
    items: guideline.items.map((item) => ({ ...item, ...translation.items[item.id] })),
    scoring: translatePolicy(guideline.scoring, translation.scoring),
  };
}

const translatePolicy = (
  policy: ScoringPolicy,
  { levels, criticalities, evidenceGrades, efforts, tiers, ...texts }: ScoringTexts,
): ScoringPolicy => ({
  ...policy,
  ...texts,
  levels: policy.levels.map((level) => ({ ...level, ...levels[level.level] })),
  criticalities: policy.criticalities.map((each) => ({
    ...each,
    meaning: criticalities[each.id] ?? each.meaning,
  })),
  evidenceGrades: policy.evidenceGrades.map((each) => ({ ...each, ...evidenceGrades[each.grade] })),
  efforts: policy.efforts.map((each) => ({ ...each, meaning: efforts[each.id] ?? each.meaning })),
  tiers: policy.tiers.map((each) => ({ ...each, advice: tiers[each.tier] ?? each.advice })),
});

const translateContacts = (
  contacts: Contacts,
  { channels, ...texts }: ContactsTexts,
): Contacts => ({
  ...contacts,
  ...texts,
  channels: contacts.channels.map((channel) => ({ ...channel, ...channels[channel.id] })),
});
