const companies = (count: number): string => (count === 1 ? '1 company' : `${count} companies`);

/** What is said about many submissions together, on the screen and in the sector report. */
export const sector = {
  title: 'Sector comparison',
  documentTitle: (guideline: string): string => `Sector comparison: ${guideline}`,
  subject: (guideline: string, rounds: string): string =>
    `Self-assessments against ${guideline}, ${rounds}`,
  issuer: (version: string): string =>
    `Written by copcheck ${version} from what the companies handed in`,
  asOf: (date: string): string => `as of ${date}`,
  round: (round: string): string => `Round ${round}`,
  noRound: 'no round named',
  ofRound: (round: string, count: number): string => `${round} (${count})`,
  companies,
  percent: (number: number): string => `${number}%`,
  of: (part: number, whole: number): string => `${part} of ${whole}`,
  progress: (read: number, all: number): string => `${read} of ${all} read`,
  written: (file: string): string => `Sector report: ${file}`,

  all: 'All companies',
  allShort: 'all',
  scores: 'Scores by segment',
  scoresText:
    'Each quartile is the score of one company, by the nearest-rank method. Claimed: the levels as answered. Evidenced: the levels that evidence supports. Validated: what a reviewer found, of the companies reviewed.',
  columns: {
    segment: 'Segment',
    score: 'Score',
    lower: 'Lower quartile',
    median: 'Median',
    upper: 'Upper quartile',
    companies: 'Companies',
    item: 'Item',
    notApplicable: 'Declared not applicable',
    outOfScope: 'Out of scope',
    below: 'Below level 3',
    before: 'Before',
    now: 'Now',
    file: 'File',
    reason: 'Reason',
  },
  declared: 'Self-declared unless reviewed',
  didNotHold: (check: string): string => `Does not hold: ${check}`,
  signs:
    'A full diamond marks a critical item, an open one a major item, a dot a minor item. A bar says the same as the number beside it.',
  quartileKey: 'Q1 lower quartile · Q2 median · Q3 upper quartile · n companies',
  claimed: 'Claimed',
  evidenced: 'Evidenced',
  validated: 'Validated',
  hidden: 'hidden',
  hiddenKey: '* hidden: fewer than five companies, or they could be found by subtraction',
  noneReviewed: 'none reviewed',
  none: '–',

  items: 'Items in place, by segment',
  itemsText:
    'The share of companies at level 3 or 4, of those to which the item applies, by the levels that evidence supports.',
  shades: (marks: string): string => `${marks} one mark for each fifth`,
  decided: 'As a reviewer decided',
  decidedText:
    'Of the companies about which a reviewer decided this item: not a sample of all, since reviewers look where the claim is high.',

  exclusions: 'Not applicable and out of scope',
  exclusionsText: 'Of all companies that are asked.',
  noExclusions: 'Nothing was declared not applicable, and nothing is out of scope.',

  gaps: 'Most common gaps',
  gapsText: 'Items below level 3, by the share of the companies to which they apply.',
  noGaps: 'Nothing that may be shown is below level 3.',
  critical: 'Critical items that the fewest have in place',
  more: (count: number): string => `and ${count} more`,

  change: 'Change since the round before',
  changeText: ({
    matched,
    byName,
    before,
    now,
  }: {
    readonly matched: number;
    readonly byName: number;
    readonly before: number;
    readonly now: number;
  }): string =>
    `${companies(matched)} in both rounds, of ${now} now and ${before} before. ${byName} of them were found by the name of the organisation alone: a submission carries no number of the company, and one that changed its name counts as new.`,
  changeItems: (compared: number, asked: number): string =>
    `Compared on ${compared} of ${asked} items: those that were asked in both rounds and mean the same.`,
  changeScores: ({
    companies: count,
    rose,
    fell,
  }: {
    readonly companies: number;
    readonly rose: number;
    readonly fell: number;
  }): string => `Of ${companies(count)}, ${rose} rose and ${fell} fell.`,
  changeMedian: (before: string, now: string): string =>
    `Median of the evidenced scores on these items: ${before} before, ${now} now.`,
  changeHidden: 'Too few companies are in both rounds to compare them.',
  changeShares: 'Items in place in both rounds, the widest change first',
  changeUnshown: (count: number): string =>
    `${count === 1 ? '1 item is' : `${count} items are`} not shown: too few companies, or so few came or left that the difference would speak of them.`,

  lists: {
    'left-out': 'Left out: something did not hold',
    contradictions: 'Left out: two submissions of one assessment and revision say different things',
    superseded: 'Superseded by a later revision',
    copies: 'The same submission again',
    'other-round': 'Of another round',
    'other-guideline': 'By another guideline',
    'passed-over': 'Not looked at: no report, package or JSON',
  },
  earlier: (list: string): string => `Round before – ${list}`,
  revision: (organisation: string, revision: number): string =>
    `${organisation}, revision ${revision}`,
  repeated: 'One name in more than one assessment; each counts',
  nothingCounts: 'No submission counts, so there is nothing to compare.',

  notes: 'To be read with it',
  noteDeclared:
    'Self-declared: nobody but the companies vouches for claimed and evidenced scores. Only validated ones were reviewed.',
  noteHidden:
    'Shares among fewer than five companies are hidden, and others with them, so that no adding and subtracting of the counts shown here gives one. This does not protect against somebody who compares two of these pictures, one of them with a few more companies, or who knows the answers of some of them. A quartile is the score of one company, which is not named; a share of 0% or 100% speaks of each company in it.',
  noteVersions: (versions: string): string =>
    `Several versions were answered: ${versions}. An item counts only the companies whose version asks the same; each score follows from its own version.`,
  noteRounds: 'Several rounds are mixed here: compare one with --round.',
  noteStanding: {
    unofficial: 'The checklist is unofficial: no authority has endorsed it or this comparison.',
    draft: 'The checklist is a draft.',
    official: 'The checklist is official; this comparison is not, unless its issuer says so.',
  },
  noteTranslation: 'The translation is a draft.',
  noteSelection:
    'It shows who handed in, not the whole sector: companies that did not hand in are not in it.',
};
