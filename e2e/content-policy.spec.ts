import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Tries something in the page that an attacker would like to do, and tells whether it had an effect. */
const attempts: Record<string, { directive: RegExp; run: () => unknown }> = {
  'a script written into the page': {
    directive: /script-src|TrustedScript|require-trusted-types-for/,
    run: () => {
      const script = document.createElement('script');
      script.append('document.title = "taken"');
      document.body.append(script);
      return document.title === 'taken';
    },
  },
  'a handler written as an attribute': {
    directive: /script-src|TrustedScript|require-trusted-types-for/,
    run: () => {
      const button = document.createElement('button');
      try {
        button.setAttribute('onclick', 'document.title = "taken"');
        button.click();
      } catch {
        // Refused.
      }
      return document.title === 'taken';
    },
  },
  'text that becomes markup': {
    directive: /require-trusted-types-for/,
    run: () => {
      const place = document.createElement('div');
      try {
        place.innerHTML = '<img src="/favicon.svg">';
      } catch {
        // Refused.
      }
      return place.childElementCount > 0;
    },
  },
  'text that becomes code': {
    directive: /script-src|TrustedScript|require-trusted-types-for/,
    run: async () => {
      // In a task of its own: what the test runs at once is free to do this.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        return new Function('return true')() as unknown;
      } catch {
        return false;
      }
    },
  },
  'a script of a worker that is not ours': {
    directive: /require-trusted-types-for|worker-src/,
    run: () => {
      try {
        return new Worker(URL.createObjectURL(new Blob(['0']))) instanceof Worker;
      } catch {
        return false;
      }
    },
  },
  'a style written into the page': {
    directive: /style-src-elem/,
    run: () => {
      const style = document.createElement('style');
      style.append('body { --taken: yes }');
      document.head.append(style);
      return getComputedStyle(document.body).getPropertyValue('--taken') === 'yes';
    },
  },
  'a frame': {
    directive: /frame-src/,
    run: () => {
      const frame = document.createElement('iframe');
      frame.src = '/config.json';
      document.body.append(frame);
      return false;
    },
  },
  'an image from elsewhere than the app': {
    directive: /img-src/,
    run: () => {
      new Image().src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
      return false;
    },
  },
  'a request to another origin': {
    directive: /connect-src/,
    run: () =>
      fetch('http://elsewhere.test/api').then(
        () => true,
        () => false,
      ),
  },
};

for (const [name, { directive, run }] of Object.entries(attempts)) {
  test(`the page refuses ${name}, and the test run hears of it`, async ({
    page,
    signet,
    noise,
  }) => {
    await signet.open();
    expect(noise.list()).toEqual([]);
    expect(await page.evaluate(run)).toBe(false);
    const violation = new RegExp(`^console\\.error: .*(${directive.source})`);
    await expect.poll(() => noise.list().some((line) => violation.test(line))).toBe(true);
    signet.expectLine(violation);
    allowBrowserLines(signet);
  });
}

test('the test run hears of a request to another origin', async ({ page, signet, noise }) => {
  await signet.open();
  await leaveFor(page, 'http://elsewhere.test/');
  await expect.poll(() => noise.list()).toHaveLength(1);
  signet.expectLine(/^request to another origin: GET http:\/\/elsewhere\.test\/$/);
});

async function leaveFor(page: Page, address: string): Promise<void> {
  const opened = page.context().waitForEvent('page');
  await page.evaluate((url) => void window.open(url, '_blank', 'noopener'), address);
  await (await opened).close();
}

/** What the browser itself says of a refusal; not every browser says it. */
function allowBrowserLines(signet: { expectLine: (pattern: RegExp) => void }): void {
  signet.expectLine(/policy violation|Content Security Policy|Trusted|violates the following/);
}
