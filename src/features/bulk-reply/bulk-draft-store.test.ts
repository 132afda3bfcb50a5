import { afterEach, expect, test, vi } from 'vitest';
import { createBrowserStorage } from '../drafts/test-support/browser-storage';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const name = 'demo/ada/support';

/** A tab of its own over the storage; no news of the others has come to it. */
async function openTab(browser: { as: (tab: number) => Storage }, tab: number) {
  vi.resetModules();
  vi.stubGlobal('localStorage', browser.as(tab));
  vi.stubGlobal('window', { addEventListener: () => undefined });
  return import('./bulk-draft-store');
}

test('two tabs send under one key, also before the one has heard of the other', async () => {
  const browser = createBrowserStorage(() => undefined);
  const first = await openTab(browser, 0);
  first.changeBulkDraft(name, { text: 'To all of you.' });
  const second = await openTab(browser, 1);
  const key = first.giveBulkKey(name);
  expect(second.giveBulkKey(name)).toBe(key);
  expect(first.giveBulkKey(name)).toBe(key);
});

test('a settled try gives the next one a key of its own', async () => {
  const tab = await openTab(
    createBrowserStorage(() => undefined),
    0,
  );
  tab.changeBulkDraft(name, { text: 'To all of you.' });
  const key = tab.giveBulkKey(name);
  tab.changeBulkDraft(name, { key: null });
  expect(tab.giveBulkKey(name)).not.toBe(key);
});
