import { defineConfig } from '@playwright/test';
import type { BackendKind } from './e2e/fixtures';
import { findBrowser } from './e2e/find-browser';

const browser = await findBrowser();

export default defineConfig<object, { backend: BackendKind }>({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // For tests that hang; a busy machine may take its time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'en',
    timezoneId: 'UTC',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      ...browser,
      // Nothing but this machine can be reached.
      args: [
        ...browser.args,
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
  projects: [
    { name: 'browser-backend', use: { backend: 'browser' } },
    {
      name: 'http-backend',
      // What axe says of a screen does not depend on where its backend is.
      grepInvert: /axe finds nothing|answering in French|triage, (en|fr)|one text to many mentions/,
      use: { backend: 'http' },
    },
  ],
});
