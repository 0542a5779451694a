import { evidenceHelp } from '../help/item-help.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import { checkEvidence, checkText } from '../assessment/check-answer.ts';
import { evidenceKinds } from '../assessment/evidence.ts';
import type { Evidence } from '../assessment/evidence.ts';
import type { Event } from '../assessment/event.ts';
import { say } from '../i18n/say.ts';
import type { Complaint } from '../problems/complaint.ts';
import { describeEvidence } from './describe.ts';
import { pointLines } from './item-screen.ts';
import type { ItemView } from './item-screen.ts';
import { withLatinDigits } from './keys.ts';
import { labelled, linesOf } from './lines.ts';
import type { Block } from './page.ts';
import { save } from './save.ts';
import { gaveUp, stay, writingOf } from './talk.ts';
import type { Outcome, Talk, Writing } from './talk.ts';

/** Lets the officer name a piece of evidence, or take one back. Documents are named, never opened. */
export async function askEvidence(talk: Talk, view: ItemView): Promise<Outcome> {
  const { asker, io, session } = talk;
  const { interview } = session.phrases;
  const { evidence } = itemAnswersOf(view.assessment, view.item.id);
  asker.show(evidenceBlocks(view, writingOf(session.phrases, io)));

  if (evidence.length > 0) {
    const chosen = await asker.choose({
      message: interview.evidenceWhat,
      options: [
        interview.evidenceAdd,
        ...evidence.map((piece) =>
          interview.evidenceRemove(describeEvidence(piece, session.phrases)),
        ),
      ],
    });
    if (chosen === undefined) return stay();
    const piece = evidence[chosen - 1];
    if (piece !== undefined) {
      const remove: Event = { event: 'evidence', item: view.item.id, remove: piece };
      return record(talk, remove, interview.evidenceRemoved);
    }
  }
  return addEvidence(talk, view);
}

async function addEvidence(talk: Talk, view: ItemView): Promise<Outcome> {
  const { session } = talk;
  const { complaints, interview } = session.phrases;
  const piece = await askPiece(talk, view);
  if (piece === undefined) return stay();
  const checked = checkEvidence(piece, { ...view, today: session.today });
  if (!checked.ok) {
    const said = checked.complaints.map((complaint) => say(complaint, complaints).message);
    return stay({ tone: 'warning', text: said.join(' ') });
  }
  const add: Event = { event: 'evidence', item: view.item.id, add: checked.value };
  return record(talk, add, interview.evidenceSaved);
}

async function record(talk: Talk, event: Event, done: string): Promise<Outcome> {
  const saved = await save(talk, [event]);
  return saved === undefined ? gaveUp : stay(saved, { tone: 'plain', text: done });
}

/** What is asked about a piece, one thing after the other; undefined when the officer goes back. */
async function askPiece(talk: Talk, view: ItemView): Promise<Evidence | undefined> {
  const { asker, session } = talk;
  const { interview } = session.phrases;
  const ask = async (
    label: string,
    check: (text: string) => readonly Complaint[],
  ): Promise<string> => (await asker.text({ label, check })).normalize('NFC');
  const allowed = (text: string): readonly Complaint[] => {
    const checked = checkText(text, view.item, view.guideline);
    return checked.ok ? [] : checked.complaints;
  };
  /** Each part is checked in a piece that is otherwise sound, so that only its own faults are said. */
  const fits = (part: Partial<Evidence>): readonly Complaint[] => {
    const sound = { title: 'x', kind: 'document', date: session.today } as const;
    const checked = checkEvidence({ ...sound, ...part }, { ...view, today: session.today });
    return checked.ok ? [] : checked.complaints;
  };

  const title = await ask(interview.evidenceName, allowed);
  if (title === '') return undefined;
  const chosen = await asker.choose({
    message: interview.evidenceKind,
    options: evidenceKinds.map((each) => interview.evidenceKinds[each]),
  });
  const kind = chosen === undefined ? undefined : evidenceKinds[chosen];
  if (kind === undefined) return undefined;
  const date = withLatinDigits(
    await ask(interview.evidenceDate, (text) => fits({ date: withLatinDigits(text) })),
  );
  const system = await ask(interview.evidenceSystem(kind === 'record'), (text) =>
    fits({ kind, system: text }),
  );
  const owner = await ask(interview.evidenceOwner(kind === 'check'), allowed);
  return {
    title,
    kind,
    date,
    ...(system !== '' && { system }),
    ...(owner !== '' && { owner }),
  };
}

/** What must be known before anything is named as evidence. */
function evidenceBlocks(view: ItemView, writing: Writing): readonly Block[] {
  const { guideline, item } = view;
  const { phrases, style, width } = writing;
  const { interview } = phrases;
  const rule = labelled(
    { label: interview.caution, text: guideline.safetyRule },
    width,
    style.warning,
  );
  const own =
    item.caution === undefined
      ? []
      : labelled({ label: interview.caution, text: item.caution }, width, style.warning);
  return [
    {
      keep: 'always',
      lines: linesOf(`${interview.evidenceTitle(item.id)} · ${item.title}`, width).map(style.bold),
    },
    { keep: 'always', lines: linesOf(interview.evidenceWarning, width).map(style.warning) },
    { keep: 'always', close: true, lines: [...rule, ...own] },
    { keep: 'always', lines: pointLines(interview.shows, item.evidence, writing) },
    {
      keep: 'always',
      lines: [
        ...evidenceHelp({ guideline, item }, writing.phrases),
        ...(item.exerciseCounts ? [interview.exercise] : []),
      ]
        .flatMap((text) => linesOf(text, width))
        .map(style.dim),
    },
  ];
}
