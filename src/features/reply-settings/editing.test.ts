import { describe, expect, test } from 'vitest';
import type { Mailbox } from '../../domain/mailbox';
import {
  continueEditing,
  findOwnChanges,
  keepOwnChanges,
  mailboxEditing,
  startEditing,
} from './editing';
import type { Editing } from './editing';
import type { MailboxDraft } from './mailbox-draft';

const saved: Mailbox = {
  id: 'support',
  name: 'Support',
  topicIds: ['brand'],
  replyWith: { mode: 'custom', choices: { facebook: { kind: 'profile', profileId: 'care' } } },
  smartFolderIds: ['vip', 'france', 'other'],
  version: 1,
};

const started = startEditing(mailboxEditing, saved);

function edit(change: Partial<MailboxDraft>) {
  return { ...started, draft: { ...started.draft, ...change } };
}

function saveElsewhere(change: Partial<Mailbox>): Mailbox {
  return { ...saved, version: 2, ...change };
}

describe('going on over what is saved now', () => {
  test('begins with it', () => {
    expect(continueEditing(mailboxEditing, null, saved)).toEqual(started);
  });

  test('keeps a draft that says the same as its base, so that trying something loses nothing', () => {
    const tried = edit({ replyWith: { ...started.draft.replyWith, mode: 'custom' } });
    expect(continueEditing(mailboxEditing, tried, saved)).toBe(tried);
  });

  test('follows a new version when nothing was edited', () => {
    const newer = saveElsewhere({ name: 'Care' });
    expect(continueEditing(mailboxEditing, started, newer)).toEqual(
      startEditing(mailboxEditing, newer),
    );
  });

  test('follows a new version that is what one wants to save', () => {
    const newer = saveElsewhere({ name: 'Help' });
    expect(continueEditing(mailboxEditing, edit({ name: 'Help' }), newer)).toEqual(
      startEditing(mailboxEditing, newer),
    );
  });

  test('stays where it is when something was edited', () => {
    const editing = edit({ name: 'Help' });
    expect(continueEditing(mailboxEditing, editing, saveElsewhere({ name: 'Care' }))).toBe(editing);
  });

  test('takes a new version that says the same', () => {
    const editing = edit({ name: 'Help' });
    const newer = saveElsewhere({});
    expect(continueEditing(mailboxEditing, editing, newer)).toEqual({ ...editing, base: newer });
  });
});

describe('own changes', () => {
  test('spaces around a name are none', () => {
    expect(findOwnChanges(mailboxEditing, edit({ name: ' Support ' }))).toEqual([]);
  });

  test('each is named', () => {
    const editing = edit({ name: 'Help', topicIds: ['brand', 'stores'] });
    expect(findOwnChanges(mailboxEditing, editing)).toEqual([
      { field: 'name', from: 'Support', to: 'Help' },
      { field: 'topics', added: ['stores'], removed: [] },
    ]);
  });
});

describe('keeping own changes', () => {
  function keep(editing: Editing<unknown, MailboxDraft>, change: Partial<Mailbox>) {
    const theirs = saveElsewhere(change);
    const kept = keepOwnChanges(mailboxEditing, { base: saved, draft: editing.draft }, theirs);
    expect(kept.base).toBe(theirs);
    return mailboxEditing.toSettings(kept.draft);
  }

  test('takes the other fields over', () => {
    const settings = keep(edit({ name: 'Help' }), { name: 'Care', topicIds: ['stores'] });
    expect(settings).toMatchObject({ name: 'Help', topicIds: ['stores'] });
  });

  test('adds and removes topics on top of theirs', () => {
    const settings = keep(edit({ topicIds: ['stores'] }), { topicIds: ['brand', 'recalls'] });
    expect(settings.topicIds).toEqual(['recalls', 'stores']);
  });

  test('keeps an own order; folders that are gone leave it, new ones come last', () => {
    const settings = keep(edit({ smartFolderIds: ['other', 'vip', 'france'] }), {
      smartFolderIds: ['france', 'new', 'other'],
    });
    expect(settings.smartFolderIds).toEqual(['other', 'france', 'new']);
  });

  test('takes their order where one has none of one’s own', () => {
    const theirs = { smartFolderIds: ['france', 'vip', 'other'] };
    expect(keep(edit({ name: 'Help' }), theirs)).toMatchObject(theirs);
  });
});
