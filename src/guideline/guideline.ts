import type { ScoringPolicy } from './scoring-policy.ts';

/** What a guideline asks of a company: its items, how they are grouped, weighed and sourced. */
export type Guideline = {
  readonly id: string;
  /** Three numbers, as `1.0.0`. A released version never changes. */
  readonly version: string;
  readonly standing: Standing;
  readonly title: string;
  /** The title of the document that the checklist follows, in English and in its own language. */
  readonly guidelineTitle: string;
  readonly originalTitle?: string;
  readonly issuer: string;
  /** ISO date. */
  readonly published: string;
  readonly disclaimer: string;
  /** Stands on every screen and report: nobody handles abuse material in order to answer. */
  readonly safetyRule: string;
  /** How a small firm answers honestly, a sentence or two each. */
  readonly answeringHelp: readonly string[];
  readonly basisMeaning: Readonly<Record<Basis, string>>;
  readonly seenMeaning: Readonly<Record<Seen, string>>;
  /** Printed before the own caution of every source of kind law. */
  readonly lawCaution: string;
  readonly areas: readonly Area[];
  readonly segments: readonly Segment[];
  readonly scope: readonly ScopeQuestion[];
  readonly contradictions: readonly Contradiction[];
  readonly sources: readonly Source[];
  readonly items: readonly Item[];
  readonly scoring: ScoringPolicy;
};

/** What `guideline.yaml` says: all of it but the items and how they are scored. */
export type GuidelineHead = Omit<Guideline, 'items' | 'scoring'>;

/** Whose word a checklist is: ours about a guideline, a draft, or the issuer's own. */
export type Standing = 'unofficial' | 'draft' | 'official';

/** A part of the guideline with a share of the score; the weights of all areas add up to 100. */
export type Area = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly weight: number;
  /** Answers about these items may hold no addresses: one could lead to abuse material. */
  readonly refusesAddresses: boolean;
};

/** A kind of company. A company answers the core items and those of each segment it belongs to. */
export type Segment = {
  readonly id: string;
  readonly title: string;
  /** A company belongs to the segment if this sentence is true of it. */
  readonly eligibility: string;
  /** Which other segments go with this one, and when. */
  readonly remember: readonly string[];
  /** Items of other segments that belong to this one too; answered once. */
  readonly includes: readonly string[];
};

/** A yes-or-no question, asked once, that takes items out of an assessment. Unanswered counts as yes. */
export type ScopeQuestion = {
  readonly id: string;
  readonly askedOf: readonly string[];
  /** `any`: when one of these segments is chosen; `only`: when no other segment is. */
  readonly askedWhen: 'any' | 'only';
  readonly question: string;
  readonly honestNo: string;
};

/** Answers that are unlikely to be true together: a warning, never scored. */
export type Contradiction = {
  readonly when: readonly Condition[];
  readonly says: string;
};

export type Condition =
  | { readonly kind: 'scope'; readonly scope: string; readonly is: 'yes' | 'no' }
  | { readonly kind: 'below'; readonly item: string; readonly level: number }
  | { readonly kind: 'at-least'; readonly item: string; readonly level: number };

export type SourceKind = 'guideline' | 'law' | 'framework' | 'research' | 'channel' | 'draft-law';

/** How well a source was seen: in itself, in a text about it, in the press, or not confirmed at all. */
export type Seen = 'read' | 'secondary' | 'reported' | 'unverified';

export type Source = {
  readonly code: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly where: string;
  readonly seen: Seen;
  readonly seenDetail?: string;
  /** The date of the fact; always present on a law. */
  readonly asOf?: string;
  readonly caution?: string;
};

export type Criticality = 'critical' | 'major' | 'minor';

/** From nothing to in place, for a firm of 50 to 250 people: a month, three months, more. */
export type Effort = 'S' | 'M' | 'L';

/** What an item rests on: a reported theme of the guideline, a reported law, or our judgement. */
export type Basis = 'guideline' | 'law' | 'good-practice';

/** How well an item is in place: 0 not, 1 planned, 2 partly, 3 in place, 4 in place and checked. */
export type Level = 0 | 1 | 2 | 3 | 4;

export const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** One thing that the guideline asks, as one question that can be rated 0 to 4. */
export type Item = {
  /** Stable for ever: never reused, never renumbered. */
  readonly id: string;
  /** The segment whose file the item stands in; `core` is answered by every company. */
  readonly segment: string;
  readonly area: string;
  readonly title: string;
  readonly criticality: Criticality;
  readonly criticalityReason: string;
  readonly question: string;
  readonly why: string;
  /** What would show it: documents, records and checks only. */
  readonly evidence: readonly string[];
  readonly remedy: string;
  /** What can be done within 30 days while the rest is planned. */
  readonly interim?: string;
  readonly effort: Effort;
  /** A scope question; answered "no", it takes the item out. */
  readonly appliesIf?: string;
  readonly notApplicable: 'forbidden' | 'with-reason';
  /** The only honest reason for "not applicable", where one is allowed. */
  readonly notApplicableOnlyIf?: string;
  readonly basis: Basis;
  readonly sources: readonly Reference[];
  /** What nobody may do in order to answer or prove the item. */
  readonly caution?: string;
  /** Where the general anchor of a level would mislead. */
  readonly levelNotes: readonly { readonly level: Level; readonly note: string }[];
  /** A dated exercise on paper counts as a record while no case has happened. */
  readonly exerciseCounts: boolean;
  /** What must be checked about a reported law, and as of when. */
  readonly legalNote?: string;
  readonly since: string;
  /** A retired item keeps its id and is never asked. */
  readonly retired: boolean;
};

/** A source as one item uses it; how it was seen there may be weaker than in the catalogue. */
export type Reference = {
  readonly source: string;
  readonly at?: string;
  readonly seen: Seen;
};

export const coreSegment = 'core';
