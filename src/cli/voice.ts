import { en, isLanguage, loadPhrases } from '../i18n/phrases.ts';
import type { Language, Phrases } from '../i18n/phrases.ts';

/**
 * The language that the program speaks: `--lang`, else the assessment's, else the environment's. It changes
 * while a command runs, because an assessment says its language only when it has been opened.
 */
export type Voice = {
  language: Language;
  phrases: Phrases;
  /** Asked for with `--lang`: no assessment changes it any more. */
  isAsked: boolean;
};

export const englishVoice = (): Voice => ({ language: 'en', phrases: en, isAsked: false });

type Speaker = { readonly voice: Voice };

/** What the program says, in the language that it speaks now. */
export const wordsOf = ({ voice }: Speaker): Phrases => voice.phrases;

/** From now on, the language that somebody asked for. */
export async function speak({ voice }: Speaker, language: Language): Promise<void> {
  voice.isAsked = true;
  await change(voice, language);
}

/** From now on, the language of an assessment or of the environment, unless somebody asked for another. */
export async function speakUnlessAsked({ voice }: Speaker, language: string): Promise<void> {
  if (!voice.isAsked && isLanguage(language)) await change(voice, language);
}

async function change(voice: Voice, language: Language): Promise<void> {
  if (voice.language === language) return;
  voice.phrases = await loadPhrases(language);
  voice.language = language;
}

/** The language that the environment names (POSIX locale variables), or the system where it names none. */
export function environmentLanguage(
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: () => string,
): string {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (each) => (each ?? '') !== '',
  );
  return (named ?? systemLocale()).slice(0, 2).toLowerCase();
}
