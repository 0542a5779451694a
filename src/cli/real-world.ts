import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, hostname, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { englishVoice } from './voice.ts';
import type { World } from './world.ts';

/** The world as it is. `from` is a folder inside the package, whose root lies somewhere above. */
export function realWorld(from: string): World {
  const root = packageRoot(from);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passOverClosedPipe);
  return {
    root,
    version: versionOf(root),
    nodeVersion: process.versions.node,
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    systemLocale: () => new Intl.DateTimeFormat().resolvedOptions().locale,
    voice: englishVoice(),
    now: () => localMoment(new Date()),
    get user() {
      return userName();
    },
    get host() {
      return hostname();
    },
    pid: process.pid,
    cores: availableParallelism(),
    interrupt: interruptSignal,
    newId: randomUUID,
    newBytes: (length) => randomBytes(length),
  };
}

/** `copcheck … | head` reads no further than it wants to: nobody is left to be told. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function packageRoot(folder: string): string {
  const above = dirname(folder);
  const here = existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'guidelines'));
  return here || above === folder ? folder : packageRoot(above);
}

function versionOf(root: string): string {
  const data: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : '';
}

function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

/** Some systems know no user, as a container does. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'officer';
  }
}

/** ISO date and time with the offset of this computer, so that a reader sees the writer's own clock. */
function localMoment(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
