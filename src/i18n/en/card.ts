export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** At most three names, and how many more there are. */
const some = (names: readonly string[]): string =>
  names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;

/** Evidence of a grade, inside a sentence. */
const evidence = {
  0: 'no evidence (E0)',
  1: 'an approved document (E1)',
  2: 'a record of operation (E2)',
  3: 'an independent check (E3)',
};

/** What the score card says on the screen; the report says it in the same words. */
export const card = {
  period: (from: string, to: string): string => `${from} to ${to}`,
  round: (round: string): string => `round ${round}`,
  guideline: (id: string, version: string, standing: string): string =>
    `${id} ${version} (${standing})`,
  asOf: (date: string): string => `as of ${date}`,

  grade: 'Grade',
  evidenced: 'Evidenced',
  claimed: 'Claimed',
  applies: 'Applies',
  gradeLine: (grade: string, assurance: string): string => `${grade} (${assurance})`,
  provisional: (unanswered: number): string =>
    `provisional: ${counted(unanswered, 'item is', 'items are')} unanswered and count${unanswered === 1 ? 's' : ''} as level 0`,
  inConflict: (count: number): string =>
    `${counted(count, 'of them was', 'of them were')} answered differently by two people.`,
  ofHundred: (score: string): string => `${score} of 100`,
  evidencedMeans: 'what the named evidence supports',
  claimedMeans: 'the levels as answered',
  appliesLine: (applies: string, declared: string, scope: string): string =>
    `${applies} % of the weight; ${declared} % declared not applicable, ${scope} % out by scope`,
  capped: (asked: {
    readonly alone: string;
    readonly grade: string;
    readonly items: readonly string[];
  }): string =>
    `The number alone would be ${asked.alone}. ${asked.items.length === 1 ? 'A critical item holds' : `${asked.items.length} critical items hold`} it at ${asked.grade}: ${some(asked.items)}.`,
  notScored: 'Nothing applies, so there is no score.',
  notGraded: (applies: string, needed: number): string =>
    `none: ${applies} % of the weight applies, and a grade needs ${needed} %.`,
  nothing: 'nothing applies',
  none: '–',

  areas: 'Areas',
  segments: 'Segments (each with the core; without a grade)',
  weight: 'weight',
  share: (weight: number): string => `${weight} %`,
  items: (count: number): string => counted(count, 'item', 'items'),

  gaps: 'What to mend first',
  noGaps: 'There are no gaps: everything is at the highest level.',
  gap: (asked: {
    readonly tier: number;
    readonly due: string;
    readonly level: number;
    readonly next: number;
    readonly needs: 0 | 1 | 2 | 3;
    readonly gain: string;
  }): string =>
    `tier ${asked.tier}, ${asked.due}: from level ${asked.level} to ${asked.next}${asked.needs === 0 ? '' : ` with ${evidence[asked.needs]}`}, +${asked.gain}`,
  due: (days: number | undefined): string =>
    days === undefined ? 'in the next cycle' : `within ${days} days`,
  moreGaps: (count: number): string =>
    `and ${counted(count, 'more gap', 'more gaps')}: copcheck report`,

  // how a number came about
  explainArea: (title: string, weight: number): string => `${title} (weight ${weight})`,
  explainSum: (points: number, weight: number, score: string): string =>
    `${points} points ÷ ${weight} weight = ${score}`,
  explainItem: (weight: number, credit: number, points: number): string =>
    `${weight} × ${credit} = ${points}`,
  explainRated: (level: number, grade: number): string => `level ${level}, evidence E${grade}`,
  explainHeldBack: (asked: {
    readonly claimed: number;
    readonly grade: number;
    readonly next: number;
    readonly needs: 0 | 1 | 2 | 3;
    readonly effective: number;
  }): string =>
    `answered ${asked.claimed}, evidence E${asked.grade}: level ${asked.next} needs ${evidence[asked.needs]}, so it counts as ${asked.effective}`,
  explainUnanswered: 'unanswered, counts as level 0',
  explainConflict: 'answered differently by two people, counts as level 0 until settled',
  explainNotApplicable: (reason: string): string => `not applicable: ${reason}`,
  explainOutOfScope: 'out by a scope question',
  explainCap: (atMost: string): string => `holds the grade at ${atMost}`,
  explainOverall: 'Overall',
  explainOverallSum: (terms: string, weights: number): string => `(${terms}) ÷ ${weights}`,
  explainEquals: (exact: string, printed: string): string => `= ${exact} = ${printed}`,
  explainHow:
    'Points are item weight × credit in hundredths. An area is its points ÷ the weight of its items that apply; the whole is the areas by their weights.',
  explainNext: (next: number, needs: 0 | 1 | 2 | 3, gain: string): string =>
    `Next: level ${next}${needs === 0 ? '' : ` with ${evidence[needs]}`}, +${gain} on the whole.`,
  notAsked: (item: string): string => `${item} is not part of this assessment.`,

  // the state of an assessment
  statusTitle: (answered: number, asked: number): string => `${answered} of ${asked} answered`,
  statusArea: (answered: number, asked: number): string => `${answered} of ${asked}`,
  statusBlocks: 'Before it can be handed in:',
  statusReady: 'Everything is answered, and nobody disagrees. Next: copcheck score',
  statusOpen: (count: number): string =>
    `${counted(count, 'item is', 'items are')} unanswered: copcheck assess`,
  statusToConfirm: (ids: readonly string[]): string =>
    `${counted(ids.length, 'earlier answer is', 'earlier answers are')} to be confirmed: copcheck assess (${ids.join(', ')})`,
  statusConflict: (item: string, claims: string): string =>
    `${item} was answered differently (${claims}): copcheck resolve ${item} <0-4 or na>`,
  statusScope: (ids: readonly string[]): string =>
    `${counted(ids.length, 'scope question is', 'scope questions are')} open and count${ids.length === 1 ? 's' : ''} as yes: ${ids.join(', ')}`,
  statusHeldBack: (items: readonly string[]): string =>
    `For want of evidence ${counted(items.length, 'answer counts', 'answers count')} at a lower level: ${items.join(', ')}`,
  statusOutOfScope: (count: number): string =>
    `${counted(count, 'item does', 'items do')} not apply, by the scope answers.`,
  open: 'open',
  toConfirm: 'to be confirmed',
  disagreed: 'answered differently',
  countsAs: (level: number): string => `counts as ${level}`,

  // a checklist to read
  checklistCore: 'Core: every company answers these',
  checklistScope: 'Scope questions',
  checklistHonestNo: 'An honest "no":',
  checklistArea: (title: string, weight: number): string => `${title} (weight ${weight})`,
  checklistShows: 'What would show it:',
  checklistCaution: 'Take care:',
  checklistOnlyIf: (scope: string): string =>
    `Only where the scope question ${scope} is not answered "no".`,
  checklistIncludes: (items: readonly string[]): string =>
    `Also answered here: ${items.join(', ')}`,
  checklistLevels: 'The levels',
};
