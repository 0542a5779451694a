import type { JournalFault, Obstacle } from '../facts.ts';

/** What can be wrong with a working folder and with the disk below it. */
export type FolderComplaints = {
  'not-an-assessment': { readonly folder: string };
  'already-an-assessment': { readonly folder: string };
  'folder-not-empty': { readonly folder: string };
  'journal-line': { readonly file: string; readonly line: number; readonly reason: JournalFault };
  'journal-foreign': { readonly file: string };
  /** `own` counts the lines that only this copy has. */
  'journal-copy': { readonly file: string; readonly other: string; readonly own: number };
  'journal-full': { readonly file: string; readonly limit: number };
  'folder-busy': {
    readonly pid: number;
    readonly host: string;
    readonly since: string;
    readonly here: boolean;
    readonly lock: string;
  };
  'disk-full': { readonly file: string };
  'not-writable': { readonly file: string; readonly reason: Obstacle };
  'file-in-use': { readonly file: string };
  'disk-error': { readonly file: string; readonly reason: Obstacle };
};
