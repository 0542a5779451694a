import { isAbsolute, join, relative } from 'node:path';
import type { Source } from '../documents/source.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { World } from './world.ts';

/** A path as a person names it, from the folder in which the command was called. */
export const pathIn = (world: World, path: string): string =>
  isAbsolute(path) ? path : join(world.cwd, path);

/** A file as seen from the current folder, with the slashes of the web, as code hosts and editors expect it. */
export function shownFrom(world: World, file: string): string {
  const from = relative(world.cwd, file);
  return (from.startsWith('..') ? file : from).replaceAll('\\', '/');
}

/** A file that the person named, shown in messages under that name. */
export const readSource = (world: World, file: string): Source => ({
  file,
  bytes: readBytes(pathIn(world, file)),
});
