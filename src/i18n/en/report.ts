const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** `a`, `a and b`, `a, b and c`. */
const and = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Names at most so many, and says how many more there are. */
const some = (words: readonly string[], most: number): string =>
  words.length <= most
    ? and(words)
    : `${words.slice(0, most).join(', ')} and ${plural(words.length - most, 'other', 'others')}`;

/** What the gap report says. */
export const report = {
  /** The language of these words, as a file says it. */
  language: 'en',
  title: 'Gap report',
  documentTitle: (title: string, organisation: string) => `${title}: ${organisation}`,
  subject: (guideline: string, period: string) => `Self-assessment against ${guideline}, ${period}`,
  issuer: (version: string) => `Written by copcheck ${version} from the company’s own answers`,
  pageOf: 'Page {page} of {pages}',
  draft: (date: string) => `Draft as of ${date}`,
  draftMark: 'Draft',
  period: (from: string, to: string) => `${from} to ${to}`,
  guidelinePin: (id: string, version: string) => `${id} ${version}`,
  labels: {
    draft: (date: string) => `Draft as of ${date}`,
    standing: {
      unofficial: 'Unofficial checklist',
      draft: 'Draft checklist',
      official: 'Official checklist',
    },
    assurance: { 'self-declared': 'Self-declared, not reviewed' },
  },

  // numbers
  gain: (points: string) => `+${points}`,
  percent: (number: string) => `${number} %`,
  noScore: 'not scored',
  noGrade: '–',
  exactly: (fraction: string) => `exactly ${fraction}`,
  arithmetic: (weight: number, credit: number, points: number) =>
    `${weight} × ${credit} = ${points}`,

  evidenceGrade: (grade: number, name: string) => `E${grade} (${name})`,
  levelNamed: (level: number, name: string) => `${level} (${name})`,
  levelTitle: (level: number) => `Level ${level}`,
  withinDays: (days: number) => `within ${days} days`,
  nextCycle: 'next cycle',
  tier: (tier: number) => `tier ${tier}`,
  unanswered: 'Unanswered',
  inConflict: 'Answered differently',
  outOfScope: 'Out of scope',
  notApplicable: 'Not applicable',
  doesNotCount: 'does not count',
  countsAsZero: 'counts as level 0',

  scoreCard: {
    title: 'Score card',
    lines: {
      period: (period: string) => `Assessed period: ${period}`,
      periodAndRound: (period: string, round: string) =>
        `Assessed period: ${period} · Round: ${round}`,
      segments: (titles: readonly string[]) => `Segments: ${titles.join(', ')}`,
    },
    grade: 'Grade',
    provisional: (unanswered: number) => `provisional (${unanswered} unanswered)`,
    notGraded: (share: string, least: number) =>
      `not graded: ${share} of the weight applies, ${least} % is needed`,
    notScored: 'not scored: nothing applies',
    evidenced: 'Evidenced',
    evidencedSays: 'what the evidence supports: the score of this report',
    claimed: 'Claimed',
    claimedSays: 'the levels as answered',
    decidesTitle: 'What decides the grade',
    capped: (given: {
      uncapped: string;
      atMost: string;
      levels: readonly number[];
      items: readonly string[];
    }) =>
      `The number alone would be grade ${given.uncapped}. The grade is held at ${given.atMost} because ${
        given.items.length === 1
          ? 'a critical item counts'
          : `${given.items.length} critical items count`
      } at level ${given.levels.join(' or ')}: ${some(given.items, 6)}.`,
    notCapped: 'The grade follows from the number; no critical item holds it lower.',
    wouldCap: (given: { atMost: string; levels: readonly number[]; items: readonly string[] }) =>
      `The grade follows from the number. Whatever the number, it cannot rise above ${given.atMost} while ${
        given.items.length === 1
          ? 'a critical item counts'
          : `${given.items.length} critical items count`
      } at level ${given.levels.join(' or ')}: ${some(given.items, 6)}.`,
    firstGaps: (count: number) =>
      count === 1 ? 'Close this gap first' : `Close these ${count} gaps first`,
    noGaps: 'No gaps: every item that applies counts at the highest level.',
    columns: { rank: 'No.', missing: 'What is missing', due: 'Due', gain: 'Gain' },
    counts: (given: {
      items: number;
      rated: number;
      unanswered: number;
      inConflict: number;
      declared: number;
      outOfScope: number;
    }) =>
      `${plural(given.items, 'item', 'items')}: ${given.rated} rated, ${given.unanswered} unanswered${
        given.inConflict > 0
          ? ` (${given.inConflict} of them answered differently by two people)`
          : ''
      }, ${given.declared} declared not applicable, ${given.outOfScope} out of scope.`,
    shares: (given: { applicable: string; declared: string; scope: string }) =>
      `${given.applicable} of the weight applies; ${given.declared} was declared not applicable; ${given.scope} is out of scope.`,
    standing: {
      unofficial:
        'Unofficial and self-declared: nobody but the company vouches for these answers, and no authority endorses the checklist or this report. Part “Scope and standing” says more.',
      draft:
        'A draft checklist, and self-declared answers: nobody but the company vouches for them. Part “Scope and standing” says more.',
      official:
        'Self-declared: nobody but the company vouches for these answers. Part “Scope and standing” says more.',
    },
  },

  gap: {
    unanswered: 'No answer yet; counts as level 0.',
    inConflict: 'Two people answered differently; counts as level 0 until that is settled.',
    level: (level: string) => `Level ${level}.`,
    heldBack: (given: {
      claimed: string;
      counted: string;
      level: number;
      needs: string;
      has: string;
    }) =>
      `Claimed ${given.claimed}, counted ${given.counted}: level ${given.level} needs evidence ${given.needs}; the best named is ${given.has}.`,
    heldBackShort: (claimed: number, counted: string) => `Claimed ${claimed}, counted ${counted}.`,
    next: (level: string, needs: string | undefined) =>
      needs === undefined ? `Next: level ${level}.` : `Next: level ${level} with ${needs}.`,
  },

  contents: { title: 'Contents' },

  scope: {
    title: 'Scope and standing',
    standing: 'What this report is, and what it is not',
    draftTitle: 'This is a draft',
    draftText: (date: string) =>
      `It shows the answers as of ${date}, the last that was recorded. They may still change. It carries no seal and is not a submission.`,
    disclaimerTitle: {
      unofficial: 'This checklist is unofficial',
      draft: 'This checklist is a draft',
      official: 'About this checklist',
    },
    selfDeclaredTitle: 'The answers are self-declared',
    selfDeclaredText:
      'The company rated itself and named its evidence. Nobody looked at the evidence for this report; its grade follows from what the company says that it is. “Evidenced” means: supported by evidence that is named, of the right kind and recent enough. It does not mean: verified.',
    safetyTitle: 'Nobody handles abuse material for this report',
    lawTitle: 'What is reported law',
    lawText: (count: number) =>
      count === 0
        ? 'No item of this assessment rests on a law.'
        : `${plural(count, 'item', 'items')} of this assessment ${count === 1 ? 'rests' : 'rest'} on what a source reports about a Cambodian rule. ${
            count === 1 ? 'It is' : 'They are'
          } marked “reported law” and carry a note on what a lawyer must check.`,
    basis: 'What an item can rest on',
    basisColumns: { basis: 'Basis', meaning: 'Meaning', items: 'Items' },
    company: 'The company and its assessment',
    names: {
      organisation: 'Organisation',
      period: 'Assessed period',
      round: 'Round',
      guideline: 'Checklist',
      after: 'Written after',
      issuer: 'Issued by',
      asOf: 'Answers as of',
      items: 'Items',
    },
    guideline: (id: string, version: string, standing: string) => `${id} ${version}, ${standing}`,
    segments: 'Segments, and why they were chosen',
    segmentColumns: {
      segment: 'Segment',
      eligibility: 'The sentence that is true of the company',
      items: 'Items',
    },
    questions: 'Scope questions',
    noQuestions: 'No scope question is asked of these segments.',
    questionColumns: { question: 'Question', answer: 'Answer', takesOut: 'Items it takes out' },
    countsAsYes: 'not answered (counts as yes)',
    none: 'none',
    notCounted: 'What does not count, and why',
    notCountedText: (given: { applicable: string; declared: string; scope: string }) =>
      `${given.applicable} of the weight applies. ${given.declared} was declared not applicable by the company; ${given.scope} is out by scope answers. An item that does not count is taken out of the score and out of what it is measured against.`,
    declared: 'Declared not applicable',
    noDeclared: 'No item was declared not applicable.',
    declaredColumns: {
      item: 'Item',
      reason: 'The company’s reason',
      honest: 'The only honest reason',
    },
    noHonest: 'any reason that the item itself shows',
    byScope: 'Out of scope',
    noByScope: 'No item is out of scope.',
    byScopeColumns: {
      item: 'Item',
      question: 'Scope question answered “no”',
      honest: 'An honest “no”',
    },
  },

  areas: {
    title: 'Results by area and segment',
    intro:
      'The solid bar is the evidenced score, out of 100. The small upright mark shows how far the claim reaches.',
    areas: 'Areas',
    segments: 'Segments',
    segmentsText:
      'Each number covers the core items and those of the segment, by the same rules. There is no grade for a segment: the grade belongs to the company.',
    columns: {
      area: 'Area',
      segment: 'Segment',
      bar: '0 to 100',
      evidenced: 'Evidenced',
      claimed: 'Claimed',
    },
    areaDetail: (weight: number, applicable: number, items: number) =>
      `weight ${weight} · ${applicable} of ${plural(items, 'item applies', 'items apply')}`,
    segmentDetail: (items: number) => plural(items, 'item', 'items'),
    grid: 'Items by level',
    gridText:
      'Each item stands at the level that counts after its evidence was looked at. A full diamond marks a critical item, an open one a major, a dot a minor item.',
    gridCorner: 'Area',
    open: 'Unanswered',
    openSays: 'counts as 0',
    notCounted: 'Not counted',
    notCountedSays: 'n/a or scope',
    empty: '–',
    spoken: (id: string, criticality: string) => `${id}, ${criticality}`,
  },

  plan: {
    title: 'Action plan',
    intro: (gaps: number, planned: number) =>
      `${plural(gaps, 'gap', 'gaps')}, the most urgent first. For ${planned} of them the company has named what it will do, who and when. “Gain” is what the evidenced score gains when this item alone reaches its next level with the evidence that level needs.`,
    none: 'There are no gaps: every item that applies counts at the highest level.',
    tier: (tier: number, days: number | undefined) =>
      days === undefined ? `Tier ${tier}: next cycle` : `Tier ${tier}: within ${days} days`,
    columns: {
      item: 'Item',
      missing: 'What is missing',
      remedy: 'Remedy',
      tier: 'Tier',
      owner: 'Owner',
      due: 'Due',
      gain: 'Gain',
    },
    noOwner: 'not named',
    planned: (action: string) => `Planned: ${action}`,
    interim: (text: string) => `Interim: ${text}`,
  },

  items: {
    title: 'Every item',
    intro:
      'Level, weight × credit = points, evidence and sources of each item. The squares show the level: full where it counts, open where it is only claimed.',
    area: (title: string, weight: number) => `${title} (weight ${weight})`,
    areaScore: (evidenced: string, claimed: string) =>
      `Evidenced ${evidenced} · claimed ${claimed}`,
    effort: (effort: string) => `effort ${effort}`,
    claimedPoints: (level: number, arithmetic: string) => `claimed ${level}: ${arithmetic}`,
    rows: {
      question: 'Question',
      answer: 'Answer',
      evidence: 'Evidence',
      note: 'Note',
      next: 'Next',
      law: 'Law',
      caution: 'Caution',
      sources: 'Sources',
      reason: 'Reason',
      scope: 'Scope',
    },
    asClaimed: (level: string) => `${level}, and the evidence supports it.`,
    needsNone: (level: string) => `${level}; this level needs no evidence.`,
    claim: (by: string, answer: string) => `${by}: ${answer}`,
    noEvidence: (grade: string) => `None named: counts as ${grade}.`,
    kept: (system: string) => `in ${system}`,
    owner: (owner: string) => `by ${owner}`,
    aged: (months: number, grade: string) =>
      `older than ${months} months, so it counts as ${grade}`,
    next: (level: string, needs: string | undefined, gain: string) =>
      needs === undefined
        ? `Level ${level}: gain ${gain}.`
        : `Level ${level} with evidence ${needs}: gain ${gain}.`,
    gain: (gain: string, exact: string) => `${gain} (exactly ${exact})`,
    priority: (priority: number) => `Priority ${priority}.`,
    notApplicableOnlyIf: (text: string) => `Honest only if: ${text}`,
    scopeNo: (question: string) => `“${question}” was answered “no”.`,
    sourceCaution: (code: string, caution: string) => `${code}: ${caution}`,
  },

  channels: {
    title: 'Where to report and where to find help',
    noticeTitle: 'Before anything else',
    searchTitle: 'Nobody is to search',
    none: 'No channels are on record.',
    columns: {
      channel: 'Channel',
      reach: 'How to reach it',
      for: 'For',
      notes: 'Hours, languages, source',
    },
    runBy: (runBy: string) => `Run by ${runBy}`,
    noReach: 'none found; ask for it in writing',
    notFor: (text: string) => `Not for: ${text}`,
    hours: (hours: string) => `Hours: ${hours}`,
    languages: (languages: string) => `Languages: ${languages}`,
    source: (source: string, seen: string) => `Source: ${source}; seen ${seen}`,
    verified: (date: string) => `Verified by us on ${date}`,
    verifiedLongAgo: (date: string) =>
      `Not verified by us in the last six months (last on ${date})`,
    notVerified: 'Not verified by us',
    link: (name: string) => `${name}, on the web`,
  },

  method: {
    title: 'How the score is computed',
    intro: (version: string) =>
      `Scoring policy ${version}. Every number of this report can be recomputed by hand from this part and the part “Every item”.`,
    levels: 'Levels and what they earn',
    levelColumns: {
      level: 'Level',
      name: 'Name',
      anchor: 'What it means; each level needs all of the one below',
      credit: 'Credit',
    },
    evidence: 'Evidence',
    evidenceColumns: { grade: 'Grade', name: 'Name', meaning: 'Meaning' },
    evidenceNeed: 'The evidence that a level needs',
    needColumns: { level: 'Level', critical: 'Critical items', other: 'All other items' },
    noNeed: 'none',
    cap: 'An item counts at the highest level, not above the claimed one, whose evidence is named. Its evidence is the best piece.',
    age: (given: { less: number; worthless: number; end: string }) =>
      `Age is measured at the end of the assessed period, ${given.end}. Older than ${given.less} months, E3 counts as E2 and E2 as E1; older than ${given.worthless} months, anything counts as E0.`,
    weights: 'Weights',
    weightColumns: { criticality: 'Criticality', weight: 'Weight', meaning: 'Meaning' },
    formulas: 'Arithmetic',
    formulaList: [
      'Points of an item = weight × credit. An unanswered item has the points of level 0.',
      'Score of an area = sum of its points ÷ sum of the weights of its items that apply.',
      'Overall score = sum of (area weight × area score) ÷ sum of the area weights, over the areas in which something applies.',
      'Applicable share = sum of (area weight × weight that applies ÷ weight of all items of the area) ÷ sum of the area weights.',
      'Everything is computed with exact fractions and rounded once, half up, to one decimal, where it is printed. The grade is read off the printed number.',
    ],
    grades: 'Grades and caps',
    gradeList: (grades: readonly { grade: string; from: number }[]) =>
      `${grades.map(({ grade, from }, index) => (index === grades.length - 1 ? `${grade} below` : `${grade} from ${from}`)).join(' · ')}.`,
    capRule: (levels: readonly number[], atMost: string) =>
      `A critical item that counts at level ${levels.join(' or ')} holds the grade at ${atMost} or lower. It never changes the number.`,
    gradedFrom: (share: number) =>
      `Below an applicable share of ${share} % the score is printed but not graded.`,
    scores: [
      { name: 'Claimed', meaning: 'the levels as answered.' },
      {
        name: 'Evidenced',
        meaning: 'the levels that the named evidence supports: the score of this report.',
      },
      {
        name: 'Validated',
        meaning: 'the levels of a reviewer, after a review. There has been none.',
      },
    ],
    printed: 'Every printed score with its exact value',
    printedColumns: { what: 'What', printed: 'Printed', exact: 'Exact' },
    rowNames: {
      evidenced: 'Evidenced',
      claimed: 'Claimed',
      applicable: 'Share of the weight that applies',
      declared: 'Share declared not applicable',
      scope: 'Share out of scope',
      area: (id: string, score: string) => `${id}, ${score}`,
      segment: (title: string, score: string) => `${title}, ${score}`,
    },
    areaWeights: 'What applies in each area',
    areaWeightColumns: {
      area: 'Area',
      weight: 'Area weight',
      items: 'Items',
      applicable: 'Apply',
      itemWeight: 'Item weight',
      applicableWeight: 'Applies',
      declaredWeight: 'Declared n/a',
      scopeWeight: 'Out of scope',
    },
    areaPoints: 'Points of each area',
    areaPointColumns: {
      area: 'Area',
      points: 'Evidenced points',
      weight: 'Weight that applies',
      score: 'Evidenced',
      claimedPoints: 'Claimed points',
      claimed: 'Claimed',
    },
    gaps: 'Order of gaps',
    gapRules: [
      'A gap is an item that applies and counts below the highest level. Order: tier, then priority, then item id.',
      'Priority = weight × (100 − credit) × effort factor.',
      'Gain = overall score with that item alone at its next level that earns more, and the evidence which that level needs, minus the overall score now.',
    ],
    tierColumns: { tier: 'Tier', which: 'Which', due: 'Due', advice: 'Advice' },
    tierWhich: (criticality: string, levels: readonly number[]) =>
      `${criticality} at ${levels.join(' or ')}`,
    everythingElse: 'everything else below the highest level',
    effortColumns: { effort: 'Effort', factor: 'Factor', meaning: 'Meaning' },
    disclosed: 'What this method cannot prevent',
    provenance: 'What this report was made from',
    provenanceNames: {
      guideline: 'Checklist',
      digest: 'Its digest (SHA-256)',
      contacts: 'Digest of the channels',
      policy: 'Scoring policy',
      program: 'Program',
      drawnWith: 'Drawn with',
      template: 'Template',
      period: 'Assessed period',
      asOf: 'Last recorded answer',
    },
    sameBytes:
      'The same answers, checklist, program and template give the same report, byte for byte.',
  },

  sources: {
    title: 'Sources',
    intro: (count: number) =>
      `${plural(count, 'source is', 'sources are')} named by the items of this assessment. How each was seen matters: most were not read in full.`,
    seen: 'How a source was seen',
    seenColumns: { seen: 'Seen', meaning: 'Meaning' },
    list: 'The sources',
    columns: { code: 'Code', source: 'Source', seen: 'How it was seen' },
    kinds: {
      guideline: 'guideline',
      law: 'reported law',
      framework: 'framework',
      research: 'research',
      channel: 'channel',
      'draft-law': 'draft law, not in force',
    },
    published: (publisher: string, year: string) => `${publisher}, ${year}`,
    seenAs: (seen: string, kind: string) => `${seen}; ${kind}`,
    asOf: (date: string) => `Date of the fact: ${date}`,
    lawTitle: 'Reported law',
  },

  declaration: {
    title: 'Declaration',
    intro: (organisation: string) =>
      `I declare for ${organisation} that the answers in this report were given to the best of our knowledge, that the evidence named in it exists and can be shown on request, and that nobody looked for, opened, copied or sent abuse material in order to answer.`,
    draft: (date: string) =>
      `This page belongs to the draft as of ${date}. If an answer changes after that, the report must be written and signed again.`,
    draftTitle: 'A draft',
    about: 'What is declared',
    names: {
      organisation: 'Organisation',
      period: 'Assessed period',
      guideline: 'Checklist',
      digest: 'Its digest (SHA-256)',
      grade: 'Grade',
      evidenced: 'Evidenced',
      claimed: 'Claimed',
      counts: 'Items',
      gaps: 'First gaps',
      asOf: 'Answers as of',
    },
    sign: 'Signed by the accountable officer',
    lines: ['Name', 'Position', 'Date', 'Signature'],
    stamp: 'Company stamp',
  },
};
