import { makeLineVisible } from './visible.ts';

/** Names that Windows keeps for devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that is safe as a file name on every system: lower-case ASCII letters, digits and hyphens, at most
 * 60 characters. Undefined when nothing readable is left, as with a name written in Khmer only.
 */
export function fileNameFrom(name: string): string | undefined {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  if (ascii === '') return undefined;
  return RESERVED.test(ascii) ? `${ascii}-1` : ascii;
}

/** The name of a file as a title: without its folders, its ending and everything that could not be read. */
export function titleFrom(file: string, most: number): string {
  const name = file.split(/[\\/]/).at(-1) ?? '';
  const readable = makeLineVisible(name.replace(/\.[^.]*$/, ''))
    .replace(/\s+/gu, ' ')
    .trim();
  return Array.from(readable).slice(0, most).join('');
}
