import { defineConfig } from '@playwright/test';
import type { BackendKind } from './e2e/fixtures';
import { findBrowser, findFirefox } from './e2e/find-browser';

/** `SIGNET_BROWSER=firefox` runs the same specs in another browser. */
const isFirefox = process.env['SIGNET_BROWSER'] === 'firefox';
const browser = isFirefox ? describeFirefox() : await describeChromium();

async function describeChromium() {
  const { args, ...found } = await findBrowser();
  // Nothing but this machine can be reached.
  const isolation = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
  return {
    browserName: 'chromium' as const,
    launchOptions: { ...found, args: [...args, isolation] },
  };
}

function describeFirefox() {
  return { browserName: 'firefox' as const, launchOptions: findFirefox() };
}

export default defineConfig<object, { backend: BackendKind }>({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // For tests that hang; a busy machine may take its time, and what Firefox is told takes longer.
  timeout: isFirefox ? 180_000 : 60_000,
  expect: { timeout: isFirefox ? 30_000 : 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    ...browser,
    locale: 'en',
    timezoneId: 'UTC',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
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
