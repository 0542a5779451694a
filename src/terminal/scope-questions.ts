import type { YesNo } from '../assessment/assessment.ts';
import type { ScopeQuestion } from '../guideline/guideline.ts';
import type { Asker } from './asker.ts';
import { apart, labelled, linesOf } from './lines.ts';
import type { Block } from './page.ts';
import { noticeBlocks } from './talk.ts';
import type { Notice, Writing } from './talk.ts';

/** Takes one answer; undefined when it could not be kept and the officer gave up. */
export type TakeScope = (
  question: ScopeQuestion,
  is: YesNo,
) => Promise<readonly Notice[] | undefined>;

/** How asking ended, and what is still to be said above the next screen. */
export type ScopeOutcome = {
  readonly ended: 'done' | 'quit' | 'gave-up';
  readonly notices: readonly Notice[];
};

/** Puts the scope questions one a screen. A skipped one counts as yes and comes again next time. */
export async function askScopeQuestions(
  asker: Asker,
  questions: readonly ScopeQuestion[],
  {
    take,
    writing,
    notices: said,
  }: {
    readonly take: TakeScope;
    readonly writing: () => Writing;
    /** What is said above the first question. */
    readonly notices: readonly Notice[];
  },
): Promise<ScopeOutcome> {
  let notices = said;
  let at = 0;
  for (let question = questions[at]; question !== undefined; question = questions[at]) {
    const place = { at, count: questions.length };
    const blocks = [
      ...noticeBlocks(notices, writing()),
      ...questionBlocks(question, place, writing()),
    ];
    const step = await asker.yesNo({ blocks, also: ['back', 'skip', 'help', 'quit'] });
    const { interview } = writing().phrases;
    notices = [];
    switch (step) {
      case 'yes':
      case 'no': {
        const taken = await take(question, step);
        if (taken === undefined) return { ended: 'gave-up', notices: [] };
        notices = taken;
        at += 1;
        break;
      }
      case 'skip':
        at += 1;
        break;
      case 'back':
        if (at === 0) notices = [{ tone: 'plain', text: interview.firstQuestion }];
        at = Math.max(0, at - 1);
        break;
      case 'help':
        notices = [{ tone: 'plain', text: interview.scopeHelp }];
        break;
      case 'quit':
        return { ended: 'quit', notices: [] };
    }
  }
  return { ended: 'done', notices };
}

const questionBlocks = (
  { question, honestNo }: ScopeQuestion,
  { at, count }: { readonly at: number; readonly count: number },
  { phrases: { interview }, style, width }: Writing,
): readonly Block[] => [
  {
    keep: 'always',
    lines: apart(interview.scopeTitle, interview.place(at + 1, count), width).map(style.dim),
  },
  { keep: 'always', lines: linesOf(question, width).map(style.bold) },
  {
    keep: 'always',
    lines: labelled({ label: interview.scopeHonestNo, text: honestNo }, width, style.dim),
  },
];
