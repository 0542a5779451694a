/** What kind of slip a mistake in the YAML is, by which its next step is known. */
export type YamlSlip =
  | 'indentation'
  | 'tab'
  | 'quotes'
  | 'escape'
  | 'brackets'
  | 'block'
  | 'comment'
  | 'field'
  | 'entry'
  | 'comma'
  | 'line';

/** What a name in a guideline can lead to. */
export type ReferenceKind = 'area' | 'segment' | 'scope question' | 'source' | 'item';

/** How a translation differs from its English. */
export type TranslationGap =
  | { readonly is: 'entry-missing' | 'entry-extra' | 'text-missing' | 'text-extra' }
  | { readonly is: 'other-count'; readonly english: number; readonly translated: number }
  | {
      readonly is: 'other-levels';
      readonly english: readonly number[];
      readonly translated: readonly number[];
    };
