import { describe, expect, test } from 'vitest';
import type { MailboxSettings } from '../../../contract/mailboxes';
import type { ReplyChoice, ReplyWith } from '../../../domain/reply-with';
import { createWords } from '../test-support/create-words';
import { restoreMailbox, restoreSmartFolder } from './restore-settings';

const { account } = createWords('en');

const present: MailboxSettings = {
  name: 'Support',
  topicIds: ['brand'],
  replyWith: custom({ facebook: 'care' }),
  smartFolderIds: ['vip', 'france', 'new'],
};

function custom(choices: Record<string, string>): ReplyWith {
  const always = (profileId: string): ReplyChoice => ({ kind: 'profile', profileId });
  return {
    mode: 'custom',
    choices: Object.fromEntries(Object.entries(choices).map(([id, to]) => [id, always(to)])),
  };
}

describe('restoring a mailbox', () => {
  test('what still fits comes back as it was', () => {
    const past = {
      ...present,
      name: 'Care',
      topicIds: ['stores'],
      replyWith: custom({ x: 'acme' }),
    };
    expect(restoreMailbox(past, present, account)).toEqual({ settings: past, leftOut: [] });
  });

  test('the order keeps folders that are new, and leaves out those that are gone', () => {
    const past = { ...present, smartFolderIds: ['gone', 'france', 'vip'] };
    const { settings } = restoreMailbox(past, present, account);
    expect(settings.smartFolderIds).toEqual(['france', 'vip', 'new']);
  });

  test('its reply target comes back, and goes where there was none', () => {
    const past = { ...present, replyTarget: { minutes: 60, businessHours: null } };
    expect(restoreMailbox(past, present, account).settings).toEqual(past);
    expect(restoreMailbox(present, past, account).settings).toEqual(present);
  });

  test('a topic that is gone is named', () => {
    const past = { ...present, topicIds: ['gone', 'brand'] };
    const restored = restoreMailbox(past, present, account);
    expect(restored.settings.topicIds).toEqual(['brand']);
    expect(restored.leftOut).toEqual(['gone']);
  });

  test('a profile that cannot reply any more stays chosen, to be seen', () => {
    const past = { ...present, replyWith: custom({ x: 'help', facebook: 'unknown' }) };
    expect(restoreMailbox(past, present, account)).toEqual({ settings: past, leftOut: [] });
  });

  test('a service that the form cannot show stays as it is now', () => {
    const past = { ...present, replyWith: custom({ facebook: 'us', blogs: 'us', gone: 'us' }) };
    const { settings, leftOut } = restoreMailbox(past, present, account);
    expect(settings.replyWith).toEqual({
      mode: 'custom',
      choices: {
        facebook: { kind: 'profile', profileId: 'us' },
        blogs: { kind: 'default' },
        gone: { kind: 'default' },
      },
    });
    expect(leftOut).toEqual(['blogs', 'gone']);
  });
});

test('a smart folder gets its filter back as well', () => {
  const now = {
    name: 'VIP',
    filter: { match: 'all' as const, conditions: [] },
    replyWith: { mode: 'default' as const },
  };
  const past = {
    name: 'Important',
    filter: {
      match: 'any' as const,
      conditions: [{ field: 'text' as const, operator: 'contains' as const, value: 'urgent' }],
    },
    replyWith: custom({ facebook: 'us' }),
  };
  expect(restoreSmartFolder(past, now, account)).toEqual({ settings: past, leftOut: [] });
});
