import { describe, expect, it } from 'vitest';
import { fieldToMend, pieceOfDraft, toldOfDraft } from '../../src/form/view/evidence-view.ts';
import { itemsFound, nextOpen, seenOf } from '../../src/form/view/seen.ts';
import { pageView } from '../../src/form/view/page-view.ts';
import type { Element, Piece } from '../../src/form/view/element.ts';
import { after, firstState } from '../../src/form/form-state.ts';
import type { Action } from '../../src/form/form-state.ts';
import { wordsIn } from '../../src/form/words.ts';
import type { FormData } from '../../src/form/form-data.ts';
import { gatherForm } from '../../src/form/gather-form.ts';
import { assessmentOf } from '../support/assessments.ts';
import { copKh, firstItemOf, readGuideline } from '../support/read-guideline.ts';

const parsed = await readGuideline(copKh);

const data: FormData = gatherForm({
  assessment: assessmentOf({}, { segments: ['isp'] }),
  journals: [],
  id: 'an-assessment',
  assessmentName: 'acme',
  digest: '0'.repeat(64),
  languages: ['en', 'km'],
  inLanguage: () => parsed,
});

const seenAfter = (...actions: readonly Action[]) =>
  seenOf(data, actions.reduce(after, firstState(data)), {
    today: '2026-11-22',
    program: 'copcheck',
    asksToForget: false,
  });

const elementsIn = (pieces: readonly Piece[]): readonly Element[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string' ? [] : [piece, ...elementsIn(piece.children)],
  );

const textOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : piece.children.map(textOf).join('');

describe('the page of a form', () => {
  const page = pageView(seenAfter());
  const elements = elementsIn(page);

  it('begins with the warning, before anything that can be answered', () => {
    const text = page.map(textOf).join('\n');
    expect(text).toContain(parsed.guideline.safetyRule);
    expect(text.indexOf(parsed.guideline.safetyRule)).toBeLessThan(
      text.indexOf(parsed.guideline.items[0]?.question ?? ''),
    );
  });

  it('asks every item with its levels, evidence and help', () => {
    for (const item of parsed.guideline.items.filter(({ id }) => data.asked.includes(id))) {
      const section = elements.find(({ attributes }) => attributes['id'] === item.id);
      const text = section === undefined ? '' : textOf(section);
      for (const said of [item.question, item.why, ...item.evidence, item.remedy])
        expect(text).toContain(said);
      for (const { name, anchor } of parsed.guideline.scoring.levels)
        expect(text).toContain(`${name}${anchor}`);
    }
  });

  it('names every field, and gives no id twice', () => {
    const ids = elements.flatMap(({ attributes: { id } }) => (typeof id === 'string' ? [id] : []));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const labelled = new Set(elements.map(({ attributes }) => attributes['for']));
    const nameless = elements
      .filter(({ tag }) => ['input', 'select', 'textarea', 'progress'].includes(tag))
      .filter(({ attributes }) => !labelled.has(attributes['id']));
    expect(nameless).toEqual([]);
  });

  it('says in Khmer nothing that it says in English', () => {
    const texts = (words: unknown): readonly string[] =>
      typeof words === 'string'
        ? [words]
        : typeof words === 'object' && words !== null
          ? Object.values(words).flatMap(texts)
          : [];
    const english = new Set(texts(wordsIn.en).filter((text) => /[a-z]{3}/.test(text)));
    const khmer = elementsIn(pageView(seenAfter({ does: 'look', at: { language: 'km' } })));
    const left = khmer
      .flatMap(({ children }) => children)
      .filter((piece) => typeof piece === 'string' && english.has(piece));
    // the button that leads to English, and the name of a key
    expect(left).toEqual(['English', 'Enter']);
  });
});

describe('finding questions', () => {
  const look = (at: Extract<Action, { does: 'look' }>['at']) =>
    itemsFound(seenAfter({ does: 'look', at }));

  it('leaves those of a filter, an area and a word together', () => {
    expect(look({})).toEqual(data.asked);
    const [id = ''] = look({ filter: 'critical', area: 'CSAM' });
    const item = parsed.guideline.items.find((each) => each.id === id);
    expect(item).toMatchObject({ criticality: 'critical', area: 'CSAM' });
    expect(look({ search: 'gov-03' })).toEqual(['GOV-03']);
    expect(look({ search: 'no such word' })).toEqual([]);
  });

  it('goes from open item to open item, and around', () => {
    const [first = '', second, last] = [data.asked[0], data.asked[1], data.asked.at(-1)];
    const seen = seenAfter({ does: 'answer', item: first, value: '2' });
    expect(nextOpen(seen, undefined)).toBe(second);
    expect(nextOpen(seen, last)).toBe(second);
    expect(
      itemsFound(
        seenAfter(
          { does: 'answer', item: first, value: 'na' },
          { does: 'look', at: { filter: 'open' } },
        ),
      ),
    ).toContain(first);
  });
});

describe('evidence that is being written', () => {
  const context = {
    item: firstItemOf(parsed.guideline),
    guideline: parsed.guideline,
    today: '2026-11-22',
  };
  const draft = { title: '', kind: '', date: '', system: '', tried: true };

  it('is told of everything that is missing, in the order of its fields', () => {
    const checked = pieceOfDraft(draft, context);
    const complaints = checked.ok ? [] : checked.complaints;
    expect(toldOfDraft(complaints, wordsIn.en)).toBe(
      'A title is missing. The kind of the evidence is missing. The date is missing.',
    );
    expect(fieldToMend(complaints)).toBe('title');
  });

  it.each([
    [{ title: 'Minutes' }, 'kind'],
    [{ title: 'Minutes', kind: 'record' }, 'date'],
    [{ title: 'Minutes', kind: 'record', date: '2027-01-01' }, 'date'],
    [{ title: 'Minutes', kind: 'record', date: '2026-06-30' }, 'system'],
  ] as const)('with %j leads to the field %s', (given, field) => {
    const checked = pieceOfDraft({ ...draft, ...given }, context);
    expect(fieldToMend(checked.ok ? [] : checked.complaints)).toBe(field);
  });

  it('becomes a piece of evidence when nothing is wrong', () => {
    const whole = { title: ' Minutes ', kind: 'document', date: '2026-06-30', system: ' ' };
    expect(pieceOfDraft({ ...draft, ...whole }, context)).toEqual({
      ok: true,
      value: { title: 'Minutes', kind: 'document', date: '2026-06-30' },
    });
  });
});
