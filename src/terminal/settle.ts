import { itemAnswersOf } from '../assessment/assessment.ts';
import { resolutionOf } from '../assessment/disputes.ts';
import type { Dispute } from '../assessment/disputes.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Event } from '../assessment/event.ts';
import { askItem } from './ask-item.ts';
import { describeAnswer } from './describe.ts';
import { disputeBlocks } from './dispute.ts';
import { heldBack } from './held-back.ts';
import { askerFor } from './interview.ts';
import { rowsOf } from './io.ts';
import type { TerminalIo } from './io.ts';
import { linesOf } from './lines.ts';
import { arrange } from './page.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';
import { gaveUp, noticeBlocks, stay, writingOf } from './talk.ts';
import type { Notice, Outcome, Talk } from './talk.ts';

/** Lines of a list to choose from, besides its options: the question, the way back, the keys, the cursor. */
const AROUND_OPTIONS = 5;

/**
 * Walks through what people answered differently, one a screen: keep one of the answers, give another, or leave it for
 * later. Every decision is on the disk before the next question is put.
 */
export async function settle(
  session: Session,
  io: TerminalIo,
  disputes: readonly Dispute[],
): Promise<void> {
  const asker = await askerFor(io, session);
  const talk: Talk = { session: settling(session), asker, io };
  try {
    let at = 0;
    let notices: readonly Notice[] = [];
    for (let dispute = disputes[at]; dispute !== undefined; dispute = disputes[at]) {
      const outcome = isOpen(talk, dispute)
        ? await settleOne(talk, { dispute, disputes, notices })
        : ({ go: 'on', notices } as const);
      if (outcome.go === 'quit')
        return showSettled(talk, disputes, outcome.saved ? [] : unsaved(talk));
      at = placeAfter(talk, outcome, { disputes, at });
      notices = outcome.notices;
    }
    showSettled(talk, disputes, notices);
  } finally {
    asker.close();
  }
}

/** An answer to an item in conflict settles it: it replaces all the others. */
const settling = (session: Session): Session => ({
  ...session,
  record: (events) => session.record(events.map((event) => asResolution(session, event))),
});

function asResolution({ assessment }: Session, event: Event): Event {
  if (event.event !== 'answer' && event.event !== 'not-applicable') return event;
  const { conflict } = itemAnswersOf(assessment(), event.item);
  if (conflict.length === 0) return event;
  const answer: Answer =
    event.event === 'answer'
      ? { kind: 'level', level: event.level }
      : { kind: 'not-applicable', reason: event.reason };
  return resolutionOf(event.item, conflict, answer);
}

const isOpen = ({ session }: Talk, { item }: Dispute): boolean =>
  itemAnswersOf(session.assessment(), item.id).conflict.length > 0;

type Settling = {
  readonly dispute: Dispute;
  readonly disputes: readonly Dispute[];
  readonly notices: readonly Notice[];
};

/** Puts one disagreement, does what is chosen, and says where to go from there. */
async function settleOne(talk: Talk, { dispute, disputes, notices }: Settling): Promise<Outcome> {
  const { asker, io, session } = talk;
  const { guideline, phrases } = session;
  const { sharing: words } = phrases;
  const writing = writingOf(phrases, io);
  const { sides } = dispute;
  const options = [
    ...sides.map(({ claim: { by, answer } }) =>
      words.keep(by, describeAnswer(answer, guideline.scoring, phrases)),
    ),
    words.another,
    words.later,
    words.stop,
  ];
  const blocks = [
    ...noticeBlocks(notices, writing),
    ...disputeBlocks(
      {
        guideline,
        dispute,
        place: { at: disputes.indexOf(dispute) + 1, of: disputes.length },
        stacked: io.plain,
      },
      writing,
    ),
  ];
  const below = options.length + AROUND_OPTIONS;
  const room = { rows: rowsOf(io), full: below, anchors: below, short: below };
  asker.show(io.plain ? blocks : [{ keep: 'always', lines: arrange(blocks, room).lines }]);
  const chosen = await asker.choose({ message: words.which, options });
  if (chosen === undefined) return { go: 'back', notices: [] };
  const kept = sides[chosen];
  if (kept !== undefined) return keep(talk, dispute, kept.claim.answer);
  if (chosen === sides.length) return answerAnew(talk, dispute, disputes);
  return chosen === sides.length + 1 ? { go: 'skip', notices: [] } : { go: 'quit', saved: true };
}

async function keep(talk: Talk, { item, sides }: Dispute, answer: Answer): Promise<Outcome> {
  const { session } = talk;
  const { guideline, phrases } = session;
  const claims = sides.map(({ claim }) => claim);
  const saved = await save(talk, [resolutionOf(item.id, claims, answer)]);
  if (saved === undefined) return gaveUp;
  const held = heldBack(item, session.assessment(), guideline.scoring);
  const words = [
    phrases.interview.savedAs(item.id, describeAnswer(answer, guideline.scoring, phrases)),
    ...(held === undefined ? [] : [phrases.card.countsAs(held.effective)]),
  ];
  return { go: 'on', notices: [{ ...saved, text: `${saved.text} · ${words.join(', ')}` }] };
}

/** The item as in the interview, with its levels, evidence, note and help; what is answered settles it. */
async function answerAnew(
  talk: Talk,
  { item }: Dispute,
  disputes: readonly Dispute[],
): Promise<Outcome> {
  const { session } = talk;
  const items = disputes.map((each) => each.item);
  let outcome: Outcome = stay();
  let again = false;
  while (outcome.go === 'stay') {
    const view = {
      guideline: session.guideline,
      assessment: session.assessment(),
      items,
      item,
      isSettling: true,
    };
    outcome = await askItem(talk, view, { notices: outcome.notices, again });
    again = true;
  }
  // Back from the levels is back to the two answers.
  return outcome.go === 'back' ? stay() : outcome;
}

/** Back leads past what is settled by now; before the first that is open, the walk ends. */
function placeAfter(
  talk: Talk,
  outcome: Exclude<Outcome, { readonly go: 'quit' }>,
  { disputes, at }: { readonly disputes: readonly Dispute[]; readonly at: number },
): number {
  switch (outcome.go) {
    case 'stay':
      return at;
    case 'on':
    case 'skip':
      return at + 1;
    case 'to':
      return disputes.findIndex(({ item }) => item === outcome.item);
    case 'back':
      return disputes.slice(0, at).findLastIndex((each) => isOpen(talk, each));
  }
}

const unsaved = ({ session }: Talk): readonly Notice[] => [
  { tone: 'warning', text: session.phrases.interview.notSavedAtQuit },
];

/** What is settled now, and what is left. */
function showSettled(talk: Talk, disputes: readonly Dispute[], notices: readonly Notice[]): void {
  const { asker, io, session } = talk;
  const { sharing: words } = session.phrases;
  const { width, style } = writingOf(session.phrases, io);
  const left = disputes.filter((each) => isOpen(talk, each)).map(({ item }) => item.id);
  asker.show([
    ...noticeBlocks(notices, { width, style }),
    {
      keep: 'always',
      lines: [
        ...linesOf(words.settled(disputes.length - left.length, disputes.length), width).map(
          style.bold,
        ),
        ...linesOf(left.length === 0 ? words.nextStatus : words.stillDiffer(left), width),
      ],
    },
  ]);
}
