import { itemsOf, itemsOfSegment } from '../guideline/applicable.ts';
import { coreSegment } from '../guideline/guideline.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import { hanging, labelled, linesOf } from './lines.ts';
import { listLines } from './item-screen.ts';
import type { Writing } from './talk.ts';

type Checklist = Writing & {
  readonly guideline: Guideline;
  /** One segment with its core; all segments when absent. */
  readonly segment?: string;
};

/** A checklist to read: what it is, its levels, and its items segment by segment and area by area. */
export function renderChecklist(checklist: Checklist): string {
  const { guideline, phrases, style, width } = checklist;
  const { card, general } = phrases;
  const about = card.guideline(
    guideline.id,
    guideline.version,
    general.standing[guideline.standing],
  );
  const parts = [
    [
      ...linesOf(guideline.title, width).map(style.bold),
      ...linesOf(`${about} · ${guideline.guidelineTitle} · ${guideline.issuer}`, width).map(
        style.dim,
      ),
    ],
    linesOf(guideline.disclaimer, width),
    linesOf(guideline.safetyRule, width).map(style.warning),
    listLines(
      card.checklistLevels,
      guideline.scoring.levels.map(({ level, name, anchor }) => `${level} ${name}: ${anchor}`),
      checklist,
    ),
    ...groupsOf(checklist).flatMap((group) => groupParts(group, checklist)),
  ].filter(({ length }) => length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Group = { readonly segment: string; readonly title: string; readonly items: readonly Item[] };

/** The core and the segments asked for, each with the items of its own file. */
function groupsOf({ guideline, segment, phrases: { card } }: Checklist): readonly Group[] {
  const shown =
    segment === undefined
      ? guideline.items.filter(({ retired }) => !retired)
      : segment === coreSegment
        ? itemsOf(guideline, [])
        : itemsOfSegment(guideline, segment);
  const titles = [{ id: coreSegment, title: card.checklistCore }, ...guideline.segments];
  return titles
    .map(({ id, title }) => ({
      segment: id,
      title,
      items: shown.filter((item) => item.segment === id),
    }))
    .filter(({ items }) => items.length > 0);
}

function groupParts(group: Group, checklist: Checklist): readonly (readonly string[])[] {
  const { guideline, phrases, style, width } = checklist;
  const { card } = phrases;
  const segment = guideline.segments.find(({ id }) => id === group.segment);
  const includes = segment?.includes ?? [];
  return [
    [
      ...linesOf(group.title, width).map((line) => style.bold(line.toUpperCase())),
      ...(segment === undefined ? [] : linesOf(segment.eligibility, width)),
      ...(includes.length === 0 ? [] : linesOf(card.checklistIncludes(includes), width)),
    ],
    scopeLines(group, checklist),
    ...guideline.areas.flatMap(({ id, title, weight }) => {
      const items = group.items.filter(({ area }) => area === id);
      return items.length === 0
        ? []
        : [
            linesOf(card.checklistArea(title, weight), width).map(style.bold),
            ...items.map((item) => itemLines(item, checklist)),
          ];
    }),
  ];
}

/** The scope questions that decide about items of this group. */
function scopeLines({ items }: Group, checklist: Checklist): readonly string[] {
  const { guideline, phrases, width, style } = checklist;
  const { card } = phrases;
  const deciding = new Set(items.map(({ appliesIf }) => appliesIf));
  const questions = guideline.scope.filter(({ id }) => deciding.has(id));
  return questions.length === 0
    ? []
    : [
        ...linesOf(card.checklistScope, width).map(style.bold),
        ...questions.flatMap(({ id, question, honestNo }) => [
          ...hanging('  ', `${id}: ${question}`, width),
          ...hanging('  ', `${card.checklistHonestNo} ${honestNo}`, width).map(style.dim),
        ]),
      ];
}

function itemLines(item: Item, { phrases, style, width }: Checklist): readonly string[] {
  const { card, general } = phrases;
  const inner = width - 2;
  const lines = [
    ...linesOf(`${item.id} · ${general.criticality[item.criticality]} · ${item.title}`, inner).map(
      style.bold,
    ),
    ...linesOf(item.question, inner),
    ...labelled({ label: card.checklistShows, text: item.evidence.join(' · ') }, inner, style.dim),
    ...(item.caution === undefined
      ? []
      : labelled({ label: card.checklistCaution, text: item.caution }, inner, style.warning)),
    ...(item.appliesIf === undefined
      ? []
      : linesOf(card.checklistOnlyIf(item.appliesIf), inner).map(style.dim)),
  ];
  return lines.map((line) => `  ${line}`);
}
