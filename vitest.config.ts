// Three kinds of tests: `unit` needs nothing but Node, `e2e` real browsers, `desks` real helpdesks.

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
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
          exclude: ['tests/e2e/**', 'tests/desks/**'],
          environment: 'jsdom',
          setupFiles: ['tests/support/setup-unit.ts'],
          // Pandoc starts once a file that imports it, and is slow to start on a busy machine.
          testTimeout: 30_000,
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
