import {defineConfig} from 'vitest/config';

const elsewhere = ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'];

/** `unit` runs in Node without a build; `journeys` drives a browser through the running portal. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,portal,stories,test,data,scripts}/**/*.test.ts'],
          exclude: [...elsewhere, 'test/journey/**'],
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journey/**/*.test.ts'],
          globalSetup: ['test/journey/global-setup.ts'],
          exclude: elsewhere,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
