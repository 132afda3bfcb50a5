import { afterEach, describe, expect, test, vi } from 'vitest';
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
  const key = first.giveBulkKey(name, 'To all of you.');
  expect(second.giveBulkKey(name, 'To all of you.')).toBe(key);
  expect(first.giveBulkKey(name, 'To all of you.')).toBe(key);
});

test('a settled try gives the next one a key of its own', async () => {
  const tab = await openTab(
    createBrowserStorage(() => undefined),
    0,
  );
  tab.changeBulkDraft(name, { text: 'To all of you.' });
  const key = tab.giveBulkKey(name, 'To all of you.');
  tab.changeBulkDraft(name, { key: null });
  expect(tab.giveBulkKey(name, 'To all of you.')).not.toBe(key);
});

describe('what was sent and is done with', () => {
  const reply = { id: '1', serviceId: 'facebook', dueAt: '', failure: null };
  const result = (status: 'published' | 'failed' | 'withdrawn' | null) => ({
    ...{ mentionId: 'mention-1', authorName: null, profileId: 'acme-care' },
    reply: status === null ? null : { ...reply, status },
  });

  async function sendText() {
    const tab = await openTab(
      createBrowserStorage(() => undefined),
      0,
    );
    tab.changeBulkDraft(name, { text: 'To all of you.' });
    const key = tab.giveBulkKey(name, 'To all of you.') ?? '';
    tab.noteBulkSent(name, key, 'To all of you.');
    return { tab, key };
  }

  test.each([
    ['all went out', ['published', 'published'], ''],
    ['some have failed, and are kept in Failed', ['published', 'failed'], ''],
    ['a mention was gone', ['published', null], ''],
    ['some were taken back', ['published', 'withdrawn'], 'To all of you.'],
    ['all were taken back', ['withdrawn', 'withdrawn'], 'To all of you.'],
    ['it came to nobody', [null, null], 'To all of you.'],
  ] as const)('%s: %j leaves %j', async (_, states, text) => {
    const { tab, key } = await sendText();
    tab.endBulkTry(name, key, states.map(result));
    expect(tab.readBulkDraft(name)).toEqual({ text, key: null, sentText: null });
  });

  test('leaves what was written since, here or in another tab', async () => {
    const { tab, key } = await sendText();
    tab.changeBulkDraft(name, { text: 'Quite another text.' });
    tab.endBulkTry(name, key, [result('published')]);
    expect(tab.readBulkDraft(name).text).toBe('Quite another text.');
  });

  test('leaves a text that another tab tried to send under the same key', async () => {
    const { tab, key } = await sendText();
    tab.changeBulkDraft(name, { text: 'Quite another text.' });
    expect(tab.giveBulkKey(name, 'Quite another text.')).toBe(key);
    tab.endBulkTry(name, key, [result('published')]);
    expect(tab.readBulkDraft(name).text).toBe('Quite another text.');
  });

  test('leaves the key and the text of another try', async () => {
    const browser = createBrowserStorage(() => undefined);
    const first = await openTab(browser, 0);
    first.changeBulkDraft(name, { text: 'First text.' });
    const firstKey = first.giveBulkKey(name, 'First text.') ?? '';
    first.noteBulkSent(name, firstKey, 'First text.');
    const second = await openTab(browser, 1);
    second.endBulkTry(name, firstKey, [result('published')]);
    second.changeBulkDraft(name, { text: 'Second text.' });
    const key = second.giveBulkKey(name, 'Second text.');
    first.endBulkTry(name, firstKey, [result('published')]);
    first.noteBulkSentElsewhere(name, firstKey);
    const later = await openTab(browser, 2);
    expect(later.readBulkDraft(name)).toEqual({
      text: 'Second text.',
      key,
      sentText: 'Second text.',
    });
  });
});

test('what another tab has written by then is not what was agreed to, and gets no key', async () => {
  const browser = createBrowserStorage(() => undefined);
  const first = await openTab(browser, 0);
  first.changeBulkDraft(name, { text: 'Agreed to.' });
  const second = await openTab(browser, 1);
  second.changeBulkDraft(name, { text: 'Agreed to, and more.' });
  expect(first.giveBulkKey(name, 'Agreed to.')).toBeNull();
  expect(first.readBulkDraft(name)).toEqual({
    text: 'Agreed to, and more.',
    key: null,
    sentText: null,
  });
});

test('what is taken back after another tab was done with it comes back beside what was written since', async () => {
  const browser = createBrowserStorage(() => undefined);
  const first = await openTab(browser, 0);
  first.changeBulkDraft(name, { text: 'Sent.' });
  const key = first.giveBulkKey(name, 'Sent.') ?? '';
  first.noteBulkSent(name, key, 'Sent.');
  const second = await openTab(browser, 1);
  const waiting = { id: '1', serviceId: 'facebook', dueAt: '', failure: null };
  second.endBulkTry(name, key, [
    {
      ...{ mentionId: 'mention-1', authorName: null, profileId: 'acme-care' },
      reply: { ...waiting, status: 'waiting' },
    },
  ]);
  second.changeBulkDraft(name, { text: 'Written since.' });
  first.noteBulkUndone(name, key, 'Sent.');
  first.noteBulkUndone(name, key, 'Sent.');
  expect(first.readBulkDraft(name)).toEqual({
    text: 'Sent.\n\nWritten since.',
    key: null,
    sentText: null,
  });
});
