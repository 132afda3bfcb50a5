import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * The Firefox of the system: the one that the environment names, or Debian's. It is driven through the
 * browser's own remote interface, so none has to be patched for it. Throws when there is none.
 */
export function findFirefox(): {
  channel: 'moz-firefox';
  executablePath: string;
  firefoxUserPrefs: Record<string, string | number>;
} {
  const executablePath = [
    process.env['PLAYWRIGHT_FIREFOX_EXECUTABLE'] ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error('No Firefox was found: name one in PLAYWRIGHT_FIREFOX_EXECUTABLE');
  }
  return {
    channel: 'moz-firefox',
    executablePath,
    firefoxUserPrefs: {
      // A test cannot ask for it page by page here.
      'ui.prefersReducedMotion': 1,
      // Nothing but this machine can be reached: all else goes to a proxy that is not there.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  };
}

/**
 * Which Chromium drives the tests: the one the environment names, Playwright's own, the system's, or
 * the one that an npm package carries, so that `npm ci` alone is enough.
 */
export async function findBrowser(): Promise<{ executablePath?: string; args: string[] }> {
  const executablePath =
    process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE'] ??
    (isPlaywrightsInstalled() ? undefined : (findSystemBrowser() ?? (await unpackBrowser())));
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to start its sandbox for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

/** Without a path of ours, Playwright starts its headless shell. */
function isPlaywrightsInstalled(): boolean {
  const [, folder] = /^(.*chromium-\d+)/.exec(chromium.executablePath()) ?? [];
  return (
    folder !== undefined &&
    existsSync(folder.replace(/chromium(?=-\d+$)/, 'chromium_headless_shell'))
  );
}

function findSystemBrowser(): string | undefined {
  return [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => existsSync(path));
}

/** For Linux on x64. The runtime's name makes the package unpack the system libraries it needs, too. */
async function unpackBrowser(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
