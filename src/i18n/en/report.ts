import { areas } from './report/areas.ts';
import { channels } from './report/channels.ts';
import { declaration } from './report/declaration.ts';
import { items } from './report/items.ts';
import { method } from './report/method.ts';
import { plan } from './report/plan.ts';
import { replies } from './report/replies.ts';
import { scope } from './report/scope.ts';
import { scoreCard } from './report/score-card.ts';
import { sources } from './report/sources.ts';

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
  /** On every page: the same in every language. */
  sealMark: (revision: number, code: string) => `r${revision} · ${code}`,
  period: (from: string, to: string) => `${from} to ${to}`,
  guidelinePin: (id: string, version: string) => `${id} ${version}`,
  labels: {
    draft: (date: string) => `Draft as of ${date}`,
    submitted: (revision: number) => `Handed in, revision ${revision}`,
    standing: {
      unofficial: 'Unofficial checklist',
      draft: 'Draft checklist',
      official: 'Official checklist',
    },
    draftTranslation: 'Draft translation, not official',
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

  scoreCard,

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

  scope,

  areas,

  replies,

  plan,

  items,

  channels,

  method,

  sources,

  declaration,
};
