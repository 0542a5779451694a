/** What lint must say of a file, as its first lines announce: `# ✗ 12:5 error field-unknown`, and a word on why. */
export const announcedIn = (text: string, place: string): readonly string[] =>
  Array.from(
    text.matchAll(/^# ✗ (?:(\S+\.yaml) )?(\d+:\d+ \w+ \S+)(?: — .+)?$/gm),
    ([, file, said = '']) => `${file ?? place} ${said}`,
  );

/** What lint says in JSON, in the same form. */
export function saidIn(json: string): readonly string[] {
  const { problems } = JSON.parse(json) as {
    readonly problems: readonly Readonly<Record<string, string | number>>[];
  };
  return problems.map(
    ({ file, line, column, severity, code }) => `${file} ${line}:${column} ${severity} ${code}`,
  );
}
