import { describe, expect, test } from 'vitest';
import { changeDraft, emptyDraft } from './draft';
import type { Draft } from './draft';
import { createDraftStorage } from './draft-storage';

const answer = { status: 'answered', profileId: 'care' } as const;
const draft = (text: string): Draft =>
  changeDraft(emptyDraft, { type: 'text-changed', text, answer });
const KEY = 'signet-draft/demo/ada/mention-1';

describe('drafts in the browser', () => {
  test('come back after a reload', () => {
    const browser = createBrowser();
    createDraftStorage(browser).writeAll({ 'demo/ada/mention-1': draft('Hello') });
    expect(createDraftStorage(browser).readAll()).toEqual({ 'demo/ada/mention-1': draft('Hello') });
  });

  test('leave other tabs’ drafts and other entries alone', () => {
    const browser = createBrowser({ 'signet-preferences': '{}' });
    const [first, second] = [createDraftStorage(browser), createDraftStorage(browser)];
    first.readAll();
    second.readAll();
    first.writeAll({ one: draft('One') });
    second.writeAll({ two: draft('Two') });
    expect(createDraftStorage(browser).readAll()).toEqual({
      one: draft('One'),
      two: draft('Two'),
    });
    expect(browser.getItem('signet-preferences')).toBe('{}');
  });

  test('go when they are sent', () => {
    const browser = createBrowser();
    const storage = createDraftStorage(browser);
    storage.writeAll({ one: draft('One') });
    storage.writeAll({});
    expect(browser.length).toBe(0);
  });

  test('are taken over from another tab, and not written back', () => {
    const browser = createBrowser();
    const storage = createDraftStorage(browser);
    storage.readAll();
    const other = JSON.stringify(draft('Hello'));
    browser.setItem(KEY, other);
    const received = storage.receive(KEY);
    expect(received).toEqual({ name: 'demo/ada/mention-1', draft: draft('Hello') });
    storage.writeAll({ 'demo/ada/mention-1': received?.draft ?? emptyDraft });
    expect(browser.getItem(KEY)).toBe(other);
    expect(storage.receive(KEY)).toBeNull();
    browser.removeItem(KEY);
    expect(storage.receive(KEY)?.draft).toEqual(emptyDraft);
    expect(storage.receive('signet-preferences')).toBeNull();
    expect(storage.receive(null)).toBeNull();
  });

  test('under way in this tab stay so, when late news of another tab comes', () => {
    const browser = createBrowser();
    const storage = createDraftStorage(browser);
    storage.writeAll({ 'demo/ada/mention-1': draft('Hello') });
    expect(storage.receive(KEY)).toBeNull();
  });

  test('do not know what became of a try that was under way', () => {
    const sending = changeDraft(draft('Hello'), {
      type: 'send-started',
      newKey: 'key',
      request: {
        mailboxId: 'support',
        openFolderId: null,
        profileId: 'care',
        chosenBy: 'resolved',
        settingsRevision: 1,
        text: 'Hello',
      },
    });
    const browser = createBrowser({ [KEY]: JSON.stringify(sending) });
    const [restored] = Object.values(createDraftStorage(browser).readAll());
    expect(restored?.sending).toMatchObject({
      phase: 'unknown',
      attempt: { idempotencyKey: 'key' },
    });
  });

  test('of a former format keep their text', () => {
    const browser = createBrowser({ [KEY]: '{"text":"Hello","colour":1}' });
    expect(Object.values(createDraftStorage(browser).readAll())).toEqual([
      { ...emptyDraft, text: 'Hello' },
    ]);
  });

  test.each(['', '{', 'null', '7'])('that are %j are empty', (json) => {
    const browser = createBrowser({ [KEY]: json });
    expect(Object.values(createDraftStorage(browser).readAll())).toEqual([emptyDraft]);
  });
});

/** The browser's storage: its entries are its own properties. */
function createBrowser(entries: Record<string, string> = {}): Storage {
  const store: Record<string, string> = { ...entries };
  return new Proxy(store, {
    get: (_, name) => {
      if (name === 'length') return Object.keys(store).length;
      if (name === 'getItem') return (key: string) => store[key] ?? null;
      if (name === 'setItem') return (key: string, value: string) => void (store[key] = value);
      if (name === 'removeItem') return (key: string) => void Reflect.deleteProperty(store, key);
      return undefined;
    },
  }) as unknown as Storage;
}
