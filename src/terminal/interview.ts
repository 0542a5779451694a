import { applicability } from '../assessment/applicable.ts';
import type { Item } from '../guideline/guideline.ts';
import { scopeQuestionsOf } from '../guideline/applicable.ts';
import { askItem } from './ask-item.ts';
import type { Asker } from './asker.ts';
import { showEnd, showQuit } from './closing.ts';
import type { TerminalIo } from './io.ts';
import { itemAfterSkip, itemBefore, nextItem } from './route.ts';
import { save } from './save.ts';
import { askScopeQuestions } from './scope-questions.ts';
import type { ScopeOutcome } from './scope-questions.ts';
import type { Session } from './session.ts';
import { writingOf } from './talk.ts';
import type { Notice, Outcome, Talk } from './talk.ts';

/** Where to begin, and what to leave aside: only one area, only what one person is to answer, or one item first. */
export type InterviewOptions = {
  readonly area?: string;
  readonly person?: string;
  readonly item?: string;
};

/**
 * Asks everything that is open: the scope questions first, since they take items out, then the items, one a
 * screen, from the first open one. Every answer is on the disk before the next question is put.
 */
export async function interview(
  session: Session,
  io: TerminalIo,
  options: InterviewOptions,
): Promise<'finished' | 'quit'> {
  const asker = await askerFor(io, session);
  const talk: Talk = { session, asker, io };
  try {
    const skipsScope = options.item !== undefined || session.back?.onlyThese === true;
    const scope = skipsScope ? nothingAskedIn(session) : await askOpenScope(talk);
    if (scope.ended !== 'done') {
      showQuit(talk, scope.ended === 'quit');
      return 'quit';
    }
    return await askItems(talk, options, scope.notices);
  } finally {
    asker.close();
  }
}

/** Only what is used is loaded: a screen reader needs no prompt library. */
export async function askerFor(
  io: TerminalIo,
  { phrases }: Pick<Session, 'phrases'>,
): Promise<Asker> {
  if (io.plain) {
    const { plainAsker } = await import('./plain-asker.ts');
    return plainAsker(io, phrases);
  }
  const { screenAsker } = await import('./screen-asker.ts');
  return screenAsker(io, phrases);
}

const nothingAskedIn = (session: Session): ScopeOutcome => ({
  ended: 'done',
  notices: draftNotices(session),
});

/** An unreviewed translation says so before the first question. */
const draftNotices = ({ translation, phrases }: Session): readonly Notice[] =>
  translation === 'draft' ? [{ tone: 'warning', text: phrases.program.draftTranslation }] : [];

async function askOpenScope(talk: Talk): Promise<ScopeOutcome> {
  const { session, asker, io } = talk;
  const { guideline, phrases } = session;
  const { segments, scope } = session.assessment();
  const open = scopeQuestionsOf(guideline, segments).filter(({ id }) => !scope.has(id));
  const countOut = (): number => applicability(guideline, session.assessment()).outOfScope.length;
  return askScopeQuestions(asker, open, {
    notices: draftNotices(session),
    writing: () => writingOf(phrases, io),
    take: async ({ id }, is) => {
      const before = countOut();
      const saved = await save(talk, [{ event: 'scope', scope: id, is }]);
      if (saved === undefined) return undefined;
      const left = countOut() - before;
      if (left <= 0) return [saved];
      return [saved, { tone: 'plain', text: phrases.interview.leavesList(left) }];
    },
  });
}

async function askItems(
  talk: Talk,
  options: InterviewOptions,
  said: readonly Notice[],
): Promise<'finished' | 'quit'> {
  const { guideline, assessment, back } = talk.session;
  const passed = new Set<string>();
  const items = itemsToAsk(talk, options);
  const begun = beginning(talk, items, options);
  let { item } = begun;
  let notices = [...said, ...begun.notices];
  let again = false;
  while (item !== undefined) {
    const question = back?.questions.get(item.id);
    const view = {
      guideline,
      assessment: assessment(),
      items,
      item,
      ...(question !== undefined && { question }),
      onlyAsked: back?.onlyThese === true,
    };
    const outcome = await askItem(talk, view, { notices, again });
    if (outcome.go === 'quit') {
      showQuit(talk, outcome.saved);
      return 'quit';
    }
    const next = placeAfter(talk, outcome, { items, item, passed });
    notices = [...outcome.notices, ...next.notices];
    again = outcome.go === 'stay';
    item = next.item;
  }
  showEnd(talk, { items, notices, ...(options.area !== undefined && { area: options.area }) });
  return 'finished';
}

/** The items of this sitting: those that apply, of one area or one person if named, and that are not locked. */
function itemsToAsk({ session }: Talk, { area, person }: InterviewOptions): readonly Item[] {
  const assessment = session.assessment();
  return applicability(session.guideline, assessment).asked.filter(
    (item) =>
      (area === undefined || item.area === area) &&
      (person === undefined || assessment.assigned.get(item.id) === person) &&
      (session.back?.onlyThese !== true || session.back.questions.has(item.id)),
  );
}

type Place = { readonly item: Item | undefined; readonly notices: readonly Notice[] };

/** The item that was named, or else the first open one. */
function beginning({ session }: Talk, items: readonly Item[], options: InterviewOptions): Place {
  const wanted = options.item;
  const named = items.find(({ id }) => id === wanted);
  if (named !== undefined) return { item: named, notices: [] };
  const [first] = items;
  const open = first === undefined ? undefined : firstOpen(session, items, first);
  if (wanted === undefined) return { item: open, notices: [] };
  const text = session.phrases.interview.notInList(wanted);
  return { item: open, notices: [{ tone: 'warning', text }] };
}

function firstOpen(session: Session, items: readonly Item[], first: Item): Item | undefined {
  const assessment = session.assessment();
  const isOpen = (item: Item): boolean =>
    session.back?.onlyThese === true || assessment.items.get(item.id)?.answer === undefined;
  return isOpen(first) ? first : nextItem({ items, passed: new Set() }, assessment, first);
}

/** Where an outcome leads. An item that was answered or skipped does not come again on its own. */
function placeAfter(
  { session }: Talk,
  outcome: Exclude<Outcome, { readonly go: 'quit' }>,
  {
    items,
    item,
    passed,
  }: {
    readonly items: readonly Item[];
    readonly item: Item;
    readonly passed: Set<string>;
  },
): Place {
  const route = { items, passed, again: session.back?.onlyThese === true };
  switch (outcome.go) {
    case 'stay':
      return { item, notices: [] };
    case 'to':
      return { item: outcome.item, notices: [] };
    case 'back': {
      const before = itemBefore(route, item);
      if (before !== undefined) return { item: before, notices: [] };
      return { item, notices: [{ tone: 'plain', text: session.phrases.interview.firstItem }] };
    }
    case 'on':
      passed.add(item.id);
      return { item: nextItem(route, session.assessment(), item), notices: [] };
    case 'skip':
      passed.add(item.id);
      return { item: itemAfterSkip(route, session.assessment(), item), notices: [] };
  }
}
