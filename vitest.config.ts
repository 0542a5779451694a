import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      include: ['src/**'],
      // What a person sees and what reaches the disk is proved by the program and pseudo-terminal tests,
      // which run the built files in processes of their own, where coverage does not look.
      exclude: ['src/terminal/**', 'src/cli/commands/**', 'src/browser/**'],
      thresholds: {
        'src/{text,documents,guideline,assessment,scoring}/**': { lines: 95, branches: 90 },
      },
    },
  },
});
