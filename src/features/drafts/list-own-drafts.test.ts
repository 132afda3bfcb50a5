import { afterEach, expect, test, vi } from 'vitest';
import { emptyDraft } from './draft';
import type { Draft } from './draft';
import { createBrowserStorage } from './test-support/browser-storage';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const session = { demo: null, user: { id: 'ada', name: 'Ada', role: 'agent' } } as const;

function begunIn(mailboxId: string, at: number): Draft {
  const place = { mailboxId, folderId: 'inbox', serviceId: 'x', author: 'Author 1', excerpt: '' };
  return { ...emptyDraft, text: `In ${mailboxId}`, begun: { ...place, settingsRevision: 1, at } };
}

test('a draft is listed where it was begun, and everywhere where that is not known or gone', async () => {
  vi.stubGlobal('localStorage', createBrowserStorage(() => undefined).as(0));
  vi.stubGlobal('window', { addEventListener: () => undefined });
  const { listOwnDrafts } = await import('./list-own-drafts');
  const drafts = {
    '/ada/m1': begunIn('support', 4),
    '/ada/m2': begunIn('help', 3),
    '/ada/m3': begunIn('deleted', 2),
    '/ada/m4': { ...emptyDraft, text: 'Somewhere' },
    '/ada/m5': emptyDraft,
    '/bob/m1': begunIn('support', 5),
  };
  const list = (mailboxId: string) =>
    listOwnDrafts(drafts, session, mailboxId, ['support', 'help']).map((own) => own.mentionId);
  expect(list('support')).toEqual(['m1', 'm3', 'm4']);
  expect(list('help')).toEqual(['m2', 'm3', 'm4']);
});
