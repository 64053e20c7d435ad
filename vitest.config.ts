import { defineConfig } from 'vitest/config';

/**
 * Test projects by folder; what needs a browser runs on one server only. `TINDAN_TEST_SERVER` points the database
 * tests at a running server.
 */
export default defineConfig({
  test: {
    // every core: by itself it leaves one free, which is half of a machine of two
    maxWorkers: '100%',
    // what a screen shows soon is waited for as its elements are: no test depends on speed
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/{domain,platform,contract,locales}/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [
            'src/{modules,jobs,main,officer-api,public-site}/**/*.test.{ts,tsx}',
            'test/guards/**/*.test.ts',
            'test/fuzz/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
          globalSetup: ['test/support/database-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'app', include: ['src/officer-app/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['src/**/*.browser.test.ts'],
          globalSetup: ['test/support/database-server.ts', 'test/support/built-app.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/support/database-server.ts', 'test/support/running-product.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // all of them work in the one product that runs
          fileParallelism: false,
        },
      },
    ],
  },
});
