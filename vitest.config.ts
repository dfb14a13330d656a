// Kinds of tests: `kb` and `unit` need nothing but Node (`unit` with a DOM), `corpus` reads the public wiki where it is
// at hand, and what else is too slow for every save (`*.slow.test.ts`), `e2e` drives real browsers, `desks` real helpdesks.

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    // Vitest leaves one core free, and many tests wait for a process or a time limit.
    maxWorkers: 3,
    coverage: {
      include: ['kb/**/*.ts', 'utils/**/*.ts', 'components/**/*.{ts,tsx}'],
      thresholds: { 'kb/**': { lines: 95 } },
    },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/kb/**', 'tests/corpus/**', 'tests/e2e/**', 'tests/desks/**'],
          environment: 'jsdom',
          pool: 'threads',
          setupFiles: ['tests/support/setup-unit.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'kb',
          // Pure code: files share one world, and Pandoc starts once a worker instead of once a file.
          isolate: false,
          pool: 'threads',
          include: ['tests/kb/**/*.test.ts'],
          exclude: ['**/*.slow.test.ts'],
          // Pandoc is slow to start on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts', 'tests/kb/**/*.slow.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup-browsers.ts', 'tests/support/extension-for-tests.ts'],
          // Two cores: more than one browser at a time makes all of them late.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'desks',
          include: ['tests/desks/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup-browsers.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
