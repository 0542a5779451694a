import type { Problem } from './problem.ts';

/** Either what was asked for, or every reason it could not be had. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const failed = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });
