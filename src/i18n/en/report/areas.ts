import { plural } from './lists.ts';

/** What the part on areas and segments says. */
export const areas = {
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
};
