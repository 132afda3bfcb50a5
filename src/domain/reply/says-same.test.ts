import { expect, test } from 'vitest';
import { always, customReplyWith } from '../test-support/reply-input';
import { saysSame } from './says-same';
import type { ReplySettings } from './settings-choices';

const silent: ReplySettings['mailbox'] = { replyWith: { mode: 'default' } };
const folder = (id: string, profileId = 'us') => ({
  id,
  replyWith: customReplyWith(always(profileId)),
});
const settings: ReplySettings = { mailbox: silent, folders: [folder('vip'), folder('press')] };

test.each<[string, boolean, Partial<ReplySettings>]>([
  ['equal settings', true, { folders: [folder('vip'), folder('press')] }],
  [
    'folders in another order, that say the same',
    false,
    { folders: [folder('press'), folder('vip')] },
  ],
  ['another choice of a folder', false, { folders: [folder('vip'), folder('press', 'fr')] }],
  ['a folder less', false, { folders: [folder('vip')] }],
  [
    'another choice of the mailbox',
    false,
    { mailbox: { replyWith: customReplyWith(always('us')) } },
  ],
])('%s: %s', (_, isSame, changes) => {
  expect(saysSame(settings, { ...settings, ...changes }, 'facebook')).toBe(isSame);
  expect(saysSame({ ...settings, ...changes }, settings, 'facebook')).toBe(isSame);
});

test('what only another service has is not looked at', () => {
  const changed = { ...settings, mailbox: { replyWith: customReplyWith(always('us')) } };
  expect(saysSame(settings, changed, 'x')).toBe(true);
});
