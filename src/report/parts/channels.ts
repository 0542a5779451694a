import { monthsAfter } from '../../assessment/moment.ts';
import type { Channel } from '../../guideline/contacts.ts';
import type { Block, Cell, Piece } from '../block.ts';
import type { Findings } from '../findings.ts';

/** How long a check of a channel can be relied on. */
const VERIFIED_FOR_MONTHS = 6;

/** Where to report and where to find help, with what is known about each channel. */
export function channelsPart(findings: Findings): readonly Block[] {
  const { words, contacts } = findings;
  const { columns } = words.channels;
  const heading: Block = { kind: 'heading', level: 2, text: words.channels.title };
  if (contacts.channels.length === 0) {
    return [heading, { kind: 'paragraph', text: words.channels.none }];
  }
  return [
    heading,
    { kind: 'notice', title: words.channels.noticeTitle, paragraphs: [contacts.notice] },
    { kind: 'notice', title: words.channels.searchTitle, paragraphs: [contacts.searchRule] },
    {
      kind: 'table',
      columns: [
        { title: columns.channel, share: 18 },
        { title: columns.reach, share: 29 },
        { title: columns.for, share: 26 },
        { title: columns.notes, share: 27 },
      ],
      rows: contacts.channels.map((channel) => [
        [
          { text: channel.name, tone: 'strong' },
          { text: words.channels.runBy(channel.runBy), tone: 'quiet' },
        ],
        reach(channel, findings),
        [
          { text: channel.for },
          ...(channel.notFor === undefined
            ? []
            : [{ text: words.channels.notFor(channel.notFor), tone: 'strong' as const }]),
        ],
        notes(channel, findings),
      ]),
    },
  ];
}

const reach = ({ reach: ways, name }: Channel, { words }: Findings): Cell =>
  ways.length === 0
    ? [{ text: words.channels.noReach, tone: 'quiet' }]
    : ways.map((way) => ({ text: [wayPiece(way, words.channels.link(name))] }));

/** A name of the web without a scheme: letters, digits and hyphens with dots, then a path of the same. */
const WEB_NAME = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[a-z0-9-]+)*$/;

const wayPiece = (way: string, says: string): Piece => ({
  text: way,
  strong: true,
  ...(WEB_NAME.test(way) && { address: { url: `https://${way}`, says } }),
});

function notes(channel: Channel, findings: Findings): Cell {
  const { channels } = findings.words;
  return [
    { text: channels.hours(channel.hours) },
    { text: channels.languages(channel.languages) },
    { text: channels.source(channel.source, channel.seen), tone: 'quiet' },
    { text: verified(channel, findings), tone: 'strong' },
  ];
}

function verified({ verifiedOn }: Channel, { words, general, asOf }: Findings): string {
  if (verifiedOn === undefined) return words.channels.notVerified;
  const date = general.date(verifiedOn);
  return monthsAfter(verifiedOn, VERIFIED_FOR_MONTHS) >= asOf
    ? words.channels.verified(date)
    : words.channels.verifiedLongAgo(date);
}
