import { canonicalJson } from '../documents/canonical-json.ts';
import { sha256 } from '../documents/canonical.ts';
import type { FormData } from './form-data.ts';
import { titleOf } from './view/head-view.ts';
import { wordsIn } from './words.ts';

/** What the build made of the browser's part. */
export type FormParts = { readonly script: string; readonly style: string };

/**
 * A whole form as one page: it asks nothing of anybody, and its policy lets the browser run this one script and
 * nothing else.
 */
export function writePage(data: FormData, { script, style }: FormParts, program: string): string {
  const [language = 'en'] = data.languages;
  const { form } = wordsIn[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf({ script, style })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(titleOf(wordsIn[language], data))}</title>
<style>${style}</style>
</head>
<body data-program="${escaped(program)}">
<div id="page"></div>
<aside id="foot"><p id="status" role="status"></p><div id="bar"></div></aside>
<noscript><p>${escaped(form.needsScript)}</p></noscript>
<script type="application/json" id="form-data">${inScript(canonicalJson(data))}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Nothing is loaded from anywhere, nothing is sent, and only what was written here runs. */
const policyOf = ({ script, style }: FormParts): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string =>
  `sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}`;

/**
 * JSON that cannot end the element it stands in, begin a comment in it, or turn text around in an editor: such
 * characters are written as what JSON means by them.
 */
const inScript = (json: string): string =>
  json.replace(
    /[<>&\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

const escaped = (text: string): string =>
  text.replace(/[<>&"']/g, (character) => `&#${character.codePointAt(0)};`);
