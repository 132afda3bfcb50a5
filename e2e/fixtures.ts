import { test as base, expect } from '@playwright/test';
import { startHttpBackend, startStaticDemo } from './backends';
import { evenOutBrowser } from './firefox';
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

  context: async ({ context }, use) => {
    await evenOutBrowser(context);
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
