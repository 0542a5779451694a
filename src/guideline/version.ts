/** Negative when version `a` comes before `b`, positive when after; both as `1.0.0`. */
export function compareVersions(a: string, b: string): number {
  const [ofA = [], ofB = []] = [a, b].map((version) => version.split('.').map(Number));
  const differences = ofA.map((part, index) => part - (ofB[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The newest of some versions. */
export const newestOf = (versions: readonly string[]): string | undefined =>
  versions.toSorted(compareVersions).at(-1);

/** What a change asks of a version: another first, second or third number. */
export const bumps = ['major', 'minor', 'patch'] as const;

export type Bump = (typeof bumps)[number];

/** The version that a change leads to at least: `1.2.3` becomes `2.0.0`, `1.3.0` or `1.2.4`. */
export function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  switch (bump) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
  }
}
