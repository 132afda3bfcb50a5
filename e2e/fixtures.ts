import { test as base, expect } from '@playwright/test';
import { startHttpBackend, startStaticDemo } from './backends';
import { listenForNoise } from './noise';
import type { Noise } from './noise';
import { Signet } from './signet';

/** `browser`: MSW and a SharedWorker in the page; `http`: a server of its own for each test. */
export type BackendKind = 'browser' | 'http';

interface WorkerFixtures {
  backend: BackendKind;
  demoOrigin: string;
}

interface TestFixtures {
  noise: Noise;
  signet: Signet;
}

/**
 * Runs in the page. Firefox is filled in by a script, which React takes for its own doing and does not tell
 * anyone; so what it remembers of such a field is made to differ from what stands in it.
 */
function reportFilledFields(): void {
  interface Tracked {
    _valueTracker?: { setValue: (value: string) => void };
  }
  addEventListener(
    'input',
    ({ isTrusted, target }) => {
      if (!isTrusted) (target as Tracked)._valueTracker?.setValue('\u0000');
    },
    { capture: true },
  );
}

/** Tests of Signet in a browser. Each one starts on fresh worlds and fails on any noise. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  backend: ['browser', { option: true, scope: 'worker' }],

  demoOrigin: [
    async ({ backend }, use) => {
      if (backend === 'http') return use('');
      const demo = await startStaticDemo();
      await use(demo.origin);
      await demo.stop();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ backend, demoOrigin }, use) => {
    if (backend === 'browser') return use(demoOrigin);
    const server = await startHttpBackend();
    await use(server.origin);
    await server.stop();
  },

  context: async ({ context, browserName }, use) => {
    if (browserName === 'firefox') await context.addInitScript(reportFilledFields);
    await use(context);
  },

  noise: [
    async ({ context, baseURL }, use) => {
      const noise = await listenForNoise(context, baseURL ?? '');
      await use(noise);
      expect(noise.list().join('\n'), 'noise').toBe('');
    },
    { auto: true },
  ],

  signet: async ({ page, noise }, use) => {
    await use(new Signet(page, noise));
  },
});

export { expect };
