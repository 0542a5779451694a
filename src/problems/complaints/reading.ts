import type { Obstacle, YamlSlip, NoFacts } from '../facts.ts';

/** What can be wrong with a file that a person wrote, before anything is known of its kind. */
export type ReadingComplaints = {
  'file-not-found': { readonly file: string };
  'file-unreadable': { readonly file: string; readonly reason: Obstacle };
  'file-too-large': { readonly file?: string; readonly bytes: number; readonly limit: number };
  'not-utf8': NoFacts;
  'control-character': { readonly shown: string };
  'yaml-syntax': { readonly said: string; readonly slip: YamlSlip };
  'yaml-too-deep': { readonly limit: number };
  'yaml-too-many': { readonly limit: number };
  'yaml-alias': { readonly written: string };
  'yaml-tag': { readonly written: string };
  'yaml-directive': NoFacts;
  'yaml-documents': NoFacts;
  /** In an entry of a list, the dash of the next one may be what is missing. */
  'duplicate-key': { readonly inList: boolean };
  'format-missing': { readonly expected: string };
  'format-unknown': { readonly found: string; readonly expected: string };
  'field-unknown': { readonly field: string; readonly meant: string | undefined };
  'field-missing': { readonly field: string };
  /** A field without a value; undefined for an entry of a list. */
  'field-empty': { readonly field: string | undefined };
  'value-not-listed': {
    readonly found: string;
    readonly allowed: readonly string[];
    readonly meant: string | undefined;
  };
  'value-wrong-type': {
    readonly found: string;
    readonly shape: 'text' | 'word' | 'list' | 'map';
    readonly expected: string;
  };
  'text-length': { readonly length: number; readonly least: number; readonly most: number };
  'text-form': { readonly found: string; readonly expected: string };
  'number-range': { readonly found: number; readonly least: number; readonly most: number };
  'list-length': { readonly length: number; readonly least: number; readonly most: number };
};
