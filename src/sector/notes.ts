import type { Guideline } from '../guideline/guideline.ts';
import type { Phrases } from '../i18n/phrases.ts';
import type { SectorPicture } from './picture.ts';

/** What must be read with the numbers: whose word they are, what is hidden, what is mixed. */
export function notesOf(
  { versions, rounds }: SectorPicture,
  {
    guideline,
    words,
    isDraftTranslation,
  }: {
    readonly guideline: Guideline;
    readonly words: Phrases['sector'];
    readonly isDraftTranslation: boolean;
  },
): readonly string[] {
  const answered = versions.map(({ version, companies }) => words.ofRound(version, companies));
  return [
    words.noteDeclared,
    words.noteStanding[guideline.standing],
    ...(isDraftTranslation ? [words.noteTranslation] : []),
    words.noteSelection,
    words.noteHidden,
    ...(versions.length > 1 ? [words.noteVersions(answered.join(', '))] : []),
    ...(rounds.length > 1 ? [words.noteRounds] : []),
  ];
}

/** The rounds that were named, each with its companies where there are several. */
export const roundsLine = ({ rounds }: SectorPicture, words: Phrases['sector']): string => {
  const names = rounds.map(({ round }) =>
    round === undefined ? words.noRound : words.round(round),
  );
  return rounds.length < 2
    ? names.join('')
    : names.map((name, index) => words.ofRound(name, rounds[index]?.companies ?? 0)).join(', ');
};
