import { checkEvidence } from '../../assessment/check-answer.ts';
import type { Checked } from '../../assessment/check-answer.ts';
import { evidenceKinds } from '../../assessment/evidence.ts';
import type { Item } from '../../guideline/guideline.ts';
import type { Complaint } from '../../problems/complaint.ts';
import { evidenceHelp } from '../../help/item-help.ts';
import { makeVisible } from '../../text/visible.ts';
import { most } from '../answers.ts';
import type { FormEvidence } from '../answers.ts';
import type { DraftField, EvidenceDraft } from '../form-state.ts';
import { told } from '../words.ts';
import type { Words } from '../words.ts';
import { h } from './element.ts';
import type { Element } from './element.ts';
import type { Seen } from './seen.ts';

/** The evidence of an item: what is named, and room to name more. */
export function evidenceView(seen: Seen, item: Item): Element {
  const { words, state, data } = seen;
  const { form, interview } = words;
  const before = data.recorded[item.id]?.evidence ?? [];
  const own = state.entries[item.id]?.evidence ?? [];
  const draft = state.drafts[item.id];
  const heading = `${item.id}-evidence`;
  return h(
    'div',
    { class: 'evidence', role: 'group', 'aria-labelledby': heading },
    h('h4', { id: heading }, form.evidence),
    h('p', { class: 'hint' }, evidenceHelp({ guideline: seen.guideline, item }, words)[0] ?? ''),
    before.length + own.length > 0
      ? h(
          'ul',
          { class: 'pieces' },
          before.map((piece) => h('li', {}, pieceWords(piece, words))),
          own.map((piece, index) => ownPieceView(item, { piece, index, words })),
        )
      : h('p', { class: 'none' }, form.noEvidence),
    draft === undefined
      ? own.length < most.pieces &&
          h(
            'button',
            {
              type: 'button',
              class: 'quiet',
              id: `${item.id}-add`,
              'aria-describedby': `${item.id}-title`,
              react: () => ({ does: 'open-draft', item: item.id }),
            },
            form.add,
          )
      : draftView(seen, item, draft),
    h('p', { class: 'hint' }, interview.evidenceWarning),
    paperTable(words),
  );
}

function ownPieceView(
  { id }: Item,
  {
    piece,
    index,
    words,
  }: { readonly piece: FormEvidence; readonly index: number; readonly words: Words },
): Element {
  const named = `${id}-own-${index}`;
  return h(
    'li',
    {},
    h('span', { id: named }, pieceWords(piece, words)),
    ' ',
    h(
      'button',
      {
        type: 'button',
        class: 'quiet small',
        'aria-describedby': named,
        react: () => ({ does: 'remove-evidence', item: id, index }),
      },
      words.form.remove,
    ),
  );
}

/** A piece of evidence on one line. */
function pieceWords({ title, kind, date, system = '' }: FormEvidence, words: Words): string {
  const parts = [
    words.general.evidenceKind[kind],
    words.general.date(date),
    ...(system === '' ? [] : [words.interview.keptIn(makeVisible(system))]),
  ];
  return `${makeVisible(title)} – ${parts.join(', ')}`;
}

/** The draft as a piece of evidence that the program would accept, or what is wrong with it. */
export function pieceOfDraft(
  { title, kind, date, system }: EvidenceDraft,
  context: { readonly item: Item; readonly guideline: Seen['guideline']; readonly today: string },
): Checked<FormEvidence> {
  const known = evidenceKinds.find((each) => each === kind);
  const where = system.trim();
  const checked = checkEvidence(
    {
      title: title.trim(),
      kind: known ?? 'document',
      date,
      ...(where !== '' && { system: where }),
    },
    context,
  );
  if (known !== undefined) return checked;
  const others = checked.ok ? [] : checked.complaints;
  const ofTitle = others.filter(({ code }) => code === 'name-missing');
  const rest = others.filter(({ code }) => code !== 'name-missing');
  // In the order of the fields.
  return { ok: false, complaints: [...ofTitle, { code: 'evidence-kind-missing' }, ...rest] };
}

/** The field that is to be mended first. */
export const fieldToMend = (complaints: readonly Complaint[]): DraftField => {
  const codes = new Set(complaints.map(({ code }) => code));
  if (codes.has('name-missing')) return 'title';
  if (codes.has('evidence-kind-missing')) return 'kind';
  if (codes.has('date-unreal') || codes.has('date-in-future')) return 'date';
  return codes.has('record-needs-system') ? 'system' : 'title';
};

/** What is wrong with a draft; what was left empty is said to be missing. */
export const toldOfDraft = (complaints: readonly Complaint[], words: Words): string =>
  complaints
    .map((each) => {
      if (each.code === 'evidence-kind-missing') return words.form.kindMissing;
      if (each.code === 'date-unreal' && each.found === '') return words.form.dateMissing;
      return told(each, words);
    })
    .join(' ');

function draftView(seen: Seen, item: Item, draft: EvidenceDraft): Element {
  const { words, guideline, today } = seen;
  const { form } = words;
  const checked = pieceOfDraft(draft, { item, guideline, today });
  const wrong = draft.tried && !checked.ok ? toldOfDraft(checked.complaints, words) : '';
  const field = { item, draft, isWrong: wrong !== '' };
  return h(
    'div',
    { class: 'draft-evidence' },
    textField({ ...field, name: 'title', label: form.evidenceTitle }),
    kindField({ ...field, words }),
    textField({ ...field, name: 'date', label: form.evidenceDate, latest: today }),
    textField({ ...field, name: 'system', label: form.evidenceSystem }),
    wrong !== '' && h('p', { class: 'error', id: `${item.id}-piece-wrong` }, wrong),
    h(
      'p',
      { class: 'buttons' },
      h(
        'button',
        { type: 'button', react: () => ({ does: 'try-evidence', item: item.id }) },
        form.addNow,
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          react: () => ({ does: 'close-draft', item: item.id }),
        },
        form.cancel,
      ),
    ),
  );
}

type Field = { readonly item: Item; readonly draft: EvidenceDraft; readonly isWrong: boolean };

const describedBy = ({ item, isWrong }: Field): string | undefined =>
  isWrong ? `${item.id}-piece-wrong` : undefined;

function textField(
  field: Field & {
    readonly name: DraftField;
    readonly label: string;
    /** A date, and no later one. */
    readonly latest?: string;
  },
): Element {
  const { item, draft, name, label, latest } = field;
  const id = `${item.id}-piece-${name}`;
  return h(
    'div',
    { class: `field ${name}` },
    h('label', { for: id }, label),
    h('input', {
      id,
      type: latest === undefined ? 'text' : 'date',
      ...(latest !== undefined && { max: latest, min: '1900-01-01' }),
      maxlength: latest === undefined ? `${most.title}` : undefined,
      value: draft[name],
      autocomplete: 'off',
      'aria-describedby': describedBy(field),
      react: (text) => ({ does: 'draft', item: item.id, field: name, text }),
    }),
  );
}

function kindField({ words, ...field }: Field & { readonly words: Words }): Element {
  const { item, draft } = field;
  const id = `${item.id}-piece-kind`;
  return h(
    'div',
    { class: 'field kind' },
    h('label', { for: id }, words.form.evidenceKind),
    h(
      'select',
      {
        id,
        'aria-describedby': describedBy(field),
        react: (text) => ({ does: 'draft', item: item.id, field: 'kind', text }),
      },
      h('option', { value: '', selected: draft.kind === '' }, words.form.chooseKind),
      evidenceKinds.map((kind) =>
        h(
          'option',
          { value: kind, selected: draft.kind === kind },
          words.interview.evidenceKinds[kind],
        ),
      ),
    ),
  );
}

/** Room for two pieces of evidence on paper. */
const paperTable = ({ form }: Words): Element =>
  h(
    'table',
    { class: 'paper', 'aria-hidden': 'true' },
    h(
      'tr',
      {},
      [form.evidenceTitle, form.evidenceKind, form.evidenceDate, form.evidenceSystem].map((label) =>
        h('th', {}, label),
      ),
    ),
    [1, 2].map(() =>
      h(
        'tr',
        {},
        [1, 2, 3, 4].map(() => h('td', {})),
      ),
    ),
  );
