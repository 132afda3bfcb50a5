import { describe, expect, test } from 'vitest';
import { ConnectionError, ProblemError } from '../../../data/http';
import { emptyDraft } from '../draft';
import { createClaims } from './claim-try';
import { createLocks } from './test-support/locks';
import { openBrowser, place } from './test-support/sender-browser';

const lost = () => Promise.reject(new ConnectionError('No answer'));

describe('one tab', () => {
  test('sends once, however often it is clicked', async () => {
    const { openTab, posted } = openBrowser();
    const tab = openTab(0);
    tab.type('Hello');
    expect(await Promise.all([tab.send(), tab.send(), tab.send()])).toContain('held');
    expect(posted).toHaveLength(1);
    expect(tab.read()).toEqual(emptyDraft);
  });

  test('stores the key before the try leaves', async () => {
    const browser = openBrowser();
    const tab = browser.openTab(0);
    tab.type('Hello');
    const { key } = tab.read();
    let stored: unknown;
    browser.answer(({ idempotencyKey }) => {
      stored = browser.openTab(1).read().sending;
      expect(idempotencyKey).toBe(key);
      return Promise.resolve();
    });
    await tab.send();
    expect(stored).toMatchObject({
      phase: 'unknown',
      attempt: { idempotencyKey: key, at: 7, request: { text: 'Hello' } },
    });
  });

  test('does not send what it cannot store', async () => {
    let isFull = false;
    const { openTab, posted } = openBrowser({ isFull: () => isFull });
    const tab = openTab(0);
    tab.type('Hello');
    isFull = true;
    await tab.send();
    expect(posted).toEqual([]);
    expect(tab.read()).toMatchObject({
      text: 'Hello',
      sending: { phase: 'refused', refusal: { reason: 'not-stored' } },
    });
  });

  test('asks for an unknown outcome with the same key and request, and nothing else', async () => {
    const browser = openBrowser();
    const tab = browser.openTab(0);
    tab.type('Hello');
    browser.answer(lost);
    expect(await tab.send()).toMatchObject({ lost: expect.any(ConnectionError) as unknown });
    expect(await tab.send()).toBe('settled');
    expect(browser.posted).toHaveLength(1);
    await tab.sender.reconcile(place);
    browser.answer(() => Promise.resolve());
    expect(await tab.sender.reconcile(place)).toBe('settled');
    expect(browser.posted.map(({ idempotencyKey }) => idempotencyKey)).toEqual(
      Array.from({ length: 3 }, () => browser.posted[0]?.idempotencyKey),
    );
    expect(tab.read()).toEqual(emptyDraft);
    // Nothing is left to be found out.
    expect(await tab.sender.reconcile(place)).toBe('settled');
    expect(browser.posted).toHaveLength(3);
  });

  test('learns nothing about a try from not being allowed to ask for it', async () => {
    const browser = openBrowser();
    const tab = browser.openTab(0);
    tab.type('Hello');
    browser.answer(lost);
    await tab.send();
    const forbidden = {
      type: '/problems/forbidden',
      status: 403,
      title: 'No',
      right: 'reply',
    } as const;
    browser.answer(() => Promise.reject(new ProblemError(forbidden)));
    await tab.sender.reconcile(place);
    expect(tab.read().sending.phase).toBe('unknown');
    browser.answer(() => Promise.resolve());
    expect(await tab.sender.reconcile(place)).toBe('settled');
    expect(new Set(browser.posted.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  test('finds out after a reload between try and answer', async () => {
    const browser = openBrowser();
    const gone = browser.openTab(0);
    gone.type('Hello');
    browser.answer(() => new Promise(() => undefined));
    void gone.send();
    await Promise.resolve();
    // The page is gone, and its claim with it.
    const reloaded = browser.openTab(1, createClaims(createLocks()));
    expect(reloaded.read().sending.phase).toBe('unknown');
    browser.answer(() => Promise.resolve());
    expect(await reloaded.sender.reconcile(place)).toBe('settled');
    expect(new Set(browser.posted.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  test('keeps the text of a try that was refused', async () => {
    const browser = openBrowser();
    const tab = browser.openTab(0);
    tab.type('Hello');
    browser.answer(() =>
      Promise.reject(new ProblemError({ type: '/problems/conflict', status: 409, title: '' })),
    );
    expect(await tab.send()).toBe('settled');
    expect(tab.read()).toMatchObject({ text: 'Hello', sending: { phase: 'refused' } });
  });
});

describe.each([
  ['with Web Locks', true],
  ['without Web Locks', false],
])('two tabs with the same draft, %s', (_, hasLocks) => {
  test('publish it once when both send in the same moment', async () => {
    const { openTab, published } = openBrowser({ hasLocks });
    const [one, two] = [openTab(0), openTab(1)];
    one.type('Hello');
    two.hear();
    await Promise.all([one.send(), two.send()]);
    expect([...published.values()]).toEqual(['Hello']);
    two.hear();
    expect([one.read(), two.read()]).toEqual([emptyDraft, emptyDraft]);
  });

  test('do not send what the other one has sent, before they have heard of it', async () => {
    const { openTab, published, posted } = openBrowser({ hasLocks });
    const [one, two] = [openTab(0), openTab(1)];
    one.type('Hello');
    two.hear();
    await one.send();
    expect(two.read().text).toBe('Hello');
    await two.send();
    expect(posted).toHaveLength(1);
    expect(published.size).toBe(1);
    expect(two.read()).toEqual(emptyDraft);
  });

  test('have one key for one draft', () => {
    const { openTab } = openBrowser({ hasLocks });
    const [one, two] = [openTab(0), openTab(1)];
    one.type('Hello');
    two.hear();
    two.type('Hello you');
    one.hear();
    expect(one.read()).toMatchObject({ text: 'Hello you', key: 'key 1' });
  });
});

test('a second tab waits while the first one tries', async () => {
  const browser = openBrowser();
  const [one, two] = [browser.openTab(0), browser.openTab(1)];
  one.type('Hello');
  two.hear();
  let finish = () => {};
  browser.answer(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  const sending = one.send();
  await Promise.resolve();
  two.hear();
  expect(two.read().sending.phase).toBe('unknown');
  expect(await two.sender.reconcile(place)).toBe('held');
  finish();
  await sending;
  expect(await two.sender.reconcile(place)).toBe('settled');
  expect(browser.posted).toHaveLength(1);
});
