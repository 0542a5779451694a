import { findDesk, ledgerFolder, roundFile } from '../files/desk-files.ts';
import { openChain } from '../files/open-chain.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readChains } from '../files/read-chains.ts';
import { takeLock } from '../files/take-lock.ts';
import { foldLedgers } from '../review/desk.ts';
import type { Desk } from '../review/desk.ts';
import { ledgerOf } from '../review/ledger.ts';
import type { Ledger, LedgerEvent } from '../review/ledger.ts';
import { readRound } from '../review/round.ts';
import type { Round } from '../review/round.ts';
import { contributorOf, PATIENCE } from './open-assessment.ts';
import { pathIn } from './read-source.ts';
import { valueOf } from './report-problems.ts';
import { wordsOf } from './voice.ts';
import { err } from './world.ts';
import type { World } from './world.ts';

/** A reviewer's desk as it stands on the disk. */
export type OpenDesk = {
  readonly folder: string;
  readonly round: Round;
  readonly ledgers: readonly Ledger[];
  readonly desk: Desk;
};

/** A desk in which one reviewer writes. */
export type DeskWriter = OpenDesk & {
  readonly reviewer: string;
  /** Puts an event on the disk, and says where it stands. */
  readonly record: (event: LedgerEvent) => Noted;
  /** As it stands with what was recorded since. */
  readonly now: () => Desk;
  readonly close: () => void;
};

/** When something was noted, and on which line of the reviewer's ledger. */
export type Noted = { readonly at: string; readonly line: number; readonly head: string };

/** The desk of a named folder, or the nearest one from the current folder upwards. Writes nothing. */
export async function openDesk(world: World, named: string | undefined): Promise<OpenDesk> {
  const folder = named === undefined ? findDesk(world.cwd) : findDesk(pathIn(world, named));
  const file = roundFile(folder);
  const source = { file, bytes: readBytes(file) };
  const round = valueOf(await readRound(source), [source]);
  const ledgers = valueOf(readChains(ledgerFolder(folder), ledgerOf(round.id)));
  return { folder, round, ledgers, desk: foldLedgers(ledgers) };
}

/** Opens a desk for one reviewer. Waits a little for another process. */
export async function openDeskForWriting(
  world: World,
  named: string | undefined,
  as: string | undefined,
): Promise<DeskWriter> {
  const { folder } = await openDesk(world, named);
  const reviewer = contributorOf(world, as);
  const { pid, host } = world;
  const release = takeLock(folder, { pid, host, at: world.now(), waitMs: PATIENCE });
  try {
    const opened = await openDesk(world, named);
    const kind = ledgerOf(opened.round.id);
    const chain = openChain<LedgerEvent>({ folder: ledgerFolder(folder), name: reviewer, kind });
    if (chain.torn !== undefined) err(world, wordsOf(world).program.recovered(chain.torn));
    return { ...opened, reviewer, ...recorder(world, opened, { reviewer, chain }), close: release };
  } catch (error) {
    release();
    throw error;
  }
}

function recorder(
  world: World,
  { ledgers }: OpenDesk,
  {
    reviewer,
    chain,
  }: {
    readonly reviewer: string;
    readonly chain: ReturnType<typeof openChain<LedgerEvent>>;
  },
): Pick<DeskWriter, 'record' | 'now'> {
  const others = ledgers.filter(({ name }) => name !== reviewer);
  let own = ledgers.find(({ name }) => name === reviewer) ?? {
    name: reviewer,
    entries: [],
    head: '',
  };
  return {
    record: (event) => {
      const at = world.now();
      const head = chain.append([event], at);
      const line = own.entries.length + 1;
      own = { ...own, entries: [...own.entries, { seq: line, at, event }] };
      return { at, line, head };
    },
    now: () => foldLedgers([...others, own]),
  };
}
