/** A file's bytes and the name to show for it. Reading it from the disk is someone else's job. */
export type Source = { readonly file: string; readonly bytes: Uint8Array };

/** For text that never stood in a file, as in tests and at prompts. */
export const sourceOf = (file: string, text: string): Source => ({
  file,
  bytes: new TextEncoder().encode(text),
});

/** The text of a source as far as it can be read, for showing the line that is wrong. */
export const shownText = ({ bytes }: Source): string => new TextDecoder('utf-8').decode(bytes);
