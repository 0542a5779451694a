import type { Criticality, Effort, Level } from './guideline.ts';

/** How answers become a score: data of a guideline version, pinned with it. Design: scoring policy 1.0.0. */
export type ScoringPolicy = {
  readonly version: string;
  readonly levels: readonly LevelMeaning[];
  readonly criticalities: readonly CriticalityMeaning[];
  readonly evidenceGrades: readonly GradeMeaning[];
  /** The evidence a level needs; a level not listed needs none. */
  readonly evidenceNeed: readonly EvidenceNeed[];
  readonly evidenceAge: {
    readonly oneGradeLessAfterMonths: number;
    readonly worthlessAfterMonths: number;
  };
  /** The least applicable share, in percent, at which a score is graded. */
  readonly gradedFrom: number;
  /** In falling order; the last begins at 0. */
  readonly grades: readonly { readonly grade: string; readonly from: number }[];
  readonly caps: readonly Cap[];
  readonly efforts: readonly EffortMeaning[];
  readonly tiers: readonly Tier[];
  /** Characters that a reason for "not applicable" must have. */
  readonly reasonMinLength: number;
  readonly gamingNote: string;
  readonly exerciseRule: string;
};

export type LevelMeaning = {
  readonly level: Level;
  readonly name: string;
  /** Cumulative: a level needs all of the one below it. */
  readonly anchor: string;
  /** What a level earns, in hundredths of the item's weight. */
  readonly credit: number;
};

export type CriticalityMeaning = {
  readonly id: Criticality;
  readonly weight: number;
  readonly meaning: string;
};

/** 0 a statement, 1 an approved and dated document, 2 a record of operation, 3 an independent check. */
export type EvidenceGrade = 0 | 1 | 2 | 3;

export type GradeMeaning = {
  readonly grade: EvidenceGrade;
  readonly name: string;
  readonly meaning: string;
};

export type EvidenceNeed = {
  readonly level: Level;
  readonly critical: EvidenceGrade;
  readonly other: EvidenceGrade;
};

/** An applicable critical item at one of these effective levels holds the grade down. */
export type Cap = { readonly levels: readonly Level[]; readonly atMost: string };

export type EffortMeaning = {
  readonly id: Effort;
  readonly factor: number;
  readonly meaning: string;
};

/** How soon gaps must be closed; a gap belongs to the first tier that names it, else to the last. */
export type Tier = {
  readonly tier: number;
  readonly dueDays?: number;
  readonly which: readonly {
    readonly criticality: Criticality;
    readonly levels: readonly Level[];
  }[];
  readonly advice: string;
};
