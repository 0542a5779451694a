import { itemsIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

/** What nobody may be asked to do with abuse material, and why: each act can itself be a crime or harm a child. */
const ACTS = [
  'search(?:es|ing)? for',
  'look(?:s|ing)? for',
  'find(?:s|ing)?',
  'open(?:s|ing)?',
  'view(?:s|ing)?',
  'watch(?:es|ing)?',
  'download(?:s|ing)?',
  'cop(?:y|ies|ying)',
  'screenshots? of',
  'attach(?:es|ing)?',
  'collect(?:s|ing)?',
  'stor(?:e|es|ing)',
  'test(?:s|ing|ed)? with',
  'samples? of',
];

const MATERIAL =
  '(?:child )?(?:sexual )?abuse (?:material|images?|pictures?|videos?)|CSAM|child pornography';

const LED = new RegExp(`\\b(?:${ACTS.join('|')}) (?:[\\w-]+ ){0,3}?(?:${MATERIAL})\\b`, 'i');

/** A prohibition leads nobody anywhere. */
const FORBIDS = /\b(?:not|never|nobody|no one|without|forbids?|forbidden|prohibits?)\b/i;

export const nobodyIsLedToMaterial: Rule = {
  id: 'nobody-is-led-to-material',
  severity: 'error',
  of: 'items',
  summary:
    'No text of an item leads anybody to look for, open, copy, keep or test with abuse material.',
  *check(file) {
    for (const { item, at } of itemsIn(file)) {
      const texts = [
        [item.question, at('question')],
        [item.remedy, at('remedy')],
        [item.interim ?? '', at('interim')],
        ...item.evidence.map((line, index) => [line, at('evidence', index)] as const),
      ] as const;
      for (const [text, path] of texts) {
        const led = text.split(/(?<=[.!?;])\s/).flatMap((sentence) => {
          const found = LED.exec(sentence)?.[0];
          return found === undefined || FORBIDS.test(sentence) ? [] : [found];
        });
        if (led.length === 0) continue;
        yield {
          file,
          path,
          message: `${item.id} could lead somebody to abuse material: "${led.join('", "')}".`,
          hint: 'Ask for a document, a record of the procedure or an exercise on paper without any material.',
        };
      }
    }
  },
};
