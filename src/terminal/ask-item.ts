import { isSameAnswer } from '../assessment/answer.ts';
import type { Answer } from '../assessment/answer.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import { checkAnswer } from '../assessment/check-answer.ts';
import type { GivenAnswer } from '../assessment/check-answer.ts';
import type { Event } from '../assessment/event.ts';
import { say } from '../i18n/say.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Step } from './asker.ts';
import { describeAnswer } from './describe.ts';
import { askEvidence } from './evidence-steps.ts';
import { heldBack } from './held-back.ts';
import { itemHelp } from './item-help.ts';
import { itemBlocks, levelChoices, presentBlocks } from './item-screen.ts';
import type { ItemView } from './item-screen.ts';
import { linesOf, labelled } from './lines.ts';
import { askJump, askNote } from './note-and-jump.ts';
import { save } from './save.ts';
import { gaveUp, noticeBlocks, stay, writingOf } from './talk.ts';
import type { Notice, Outcome, Talk } from './talk.ts';

/** Puts one item to the officer, does what is answered, and says where to go from there. */
export async function askItem(
  talk: Talk,
  view: ItemView,
  { notices, again }: { readonly notices: readonly Notice[]; readonly again: boolean },
): Promise<Outcome> {
  const { asker, io, session } = talk;
  const writing = writingOf(session.phrases, io);
  const { answer } = itemAnswersOf(view.assessment, view.item.id);
  const step = await asker.rate({
    blocks: [...noticeBlocks(notices, writing), ...itemBlocks(view, writing)],
    levels: levelChoices(view),
    again,
    ...(answer?.kind === 'level' && { current: answer.level }),
  });
  return takeStep(talk, view, step);
}

async function takeStep(talk: Talk, view: ItemView, step: Step): Promise<Outcome> {
  const { asker, io, session } = talk;
  switch (step.kind) {
    case 'level':
      return recordAnswer(talk, view, { value: `${step.level}` });
    case 'not-applicable':
      return declareNotApplicable(talk, view);
    case 'evidence':
      return askEvidence(talk, view);
    case 'note':
      return askNote(talk, view);
    case 'jump':
      return askJump(talk, view);
    case 'help':
      await asker.read(itemHelp(view, writingOf(session.phrases, io)));
      return stay();
    case 'back':
    case 'skip':
      return { go: step.kind, notices: [] };
    case 'quit':
      return { go: 'quit', saved: true };
  }
}

async function declareNotApplicable(talk: Talk, view: ItemView): Promise<Outcome> {
  const { asker, io, session } = talk;
  const { item, guideline, assessment } = view;
  const writing = writingOf(session.phrases, io);
  const { interview } = session.phrases;
  const bare = checkAnswer(view, { value: 'na' });
  const refused = bare.ok
    ? undefined
    : bare.complaints.find(({ code }) => code === 'na-not-allowed');
  if (refused !== undefined) return stay(...complaintNotices(talk, [refused]));

  const onlyIf = item.notApplicableOnlyIf;
  asker.show([
    {
      keep: 'always',
      lines: linesOf(interview.reasonTitle(item.id), writing.width).map(io.style.bold),
    },
    { keep: 'always', close: true, lines: linesOf(item.question, writing.width) },
    ...(onlyIf === undefined
      ? []
      : [
          {
            keep: 'always' as const,
            lines: labelled(
              { label: interview.reasonOnlyIf, text: onlyIf },
              writing.width,
              io.style.dim,
            ),
          },
        ]),
    ...presentBlocks(view, writing),
  ]);
  const present = itemAnswersOf(assessment, item.id).answer;
  const reason = await asker.text({
    label: interview.reason(guideline.scoring.reasonMinLength),
    ...(present?.kind === 'not-applicable' && { initial: present.reason }),
    check: (text) => (text === '' ? [] : complaintsOf(view, { value: 'na', reason: text })),
  });
  return reason === '' ? stay() : recordAnswer(talk, view, { value: 'na', reason });
}

const complaintsOf = (view: ItemView, given: GivenAnswer): readonly Complaint[] => {
  const checked = checkAnswer(view, given);
  return checked.ok ? [] : checked.complaints;
};

async function recordAnswer(talk: Talk, view: ItemView, given: GivenAnswer): Promise<Outcome> {
  const { session } = talk;
  const { item, guideline, assessment } = view;
  const checked = checkAnswer(view, given);
  if (!checked.ok) return stay(...complaintNotices(talk, checked.complaints));

  const answer = checked.value;
  const words = describeAnswer(answer, guideline.scoring, session.phrases);
  const before = itemAnswersOf(assessment, item.id).answer;
  if (before !== undefined && isSameAnswer(before, answer)) {
    const text = session.phrases.interview.unchanged(item.id, words);
    return { go: 'skip', notices: [{ tone: 'plain', text }] };
  }
  const saved = await save(talk, [eventOf(item.id, answer)]);
  if (saved === undefined) return gaveUp;
  const as = session.phrases.interview.savedAs(item.id, words);
  return {
    go: 'on',
    notices: [{ ...saved, text: `${saved.text} · ${as}` }, ...afterthoughts(talk, view)],
  };
}

const eventOf = (item: string, answer: Answer): Event =>
  answer.kind === 'level'
    ? { event: 'answer', item, level: answer.level }
    : { event: 'not-applicable', item, reason: answer.reason };

/** What an officer should know about the answer just given: a disagreement, or evidence that is missing. */
function afterthoughts(talk: Talk, { item, guideline }: ItemView): readonly Notice[] {
  const { session } = talk;
  const assessment = session.assessment();
  const { conflict } = itemAnswersOf(assessment, item.id);
  if (conflict.length > 0) {
    const by = conflict.map((claim) => claim.by);
    return complaintNotices(talk, [{ code: 'answered-differently', id: item.id, by }]);
  }
  const held = heldBack(item, assessment, guideline.scoring);
  if (held === undefined) return [];
  const text = session.phrases.interview.needsEvidence(held.effective, held.needs);
  return [{ tone: 'warning', text }];
}

/** Complaints as they are said above the question that they are about. */
const complaintNotices = ({ session }: Talk, complaints: readonly Complaint[]): readonly Notice[] =>
  complaints
    .map((complaint) => say(complaint, session.phrases.complaints))
    .flatMap(({ message, hint }): readonly Notice[] => [
      { tone: 'warning', text: message },
      { tone: 'plain', text: hint },
    ]);
