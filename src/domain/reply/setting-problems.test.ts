import { expect, test } from 'vitest';
import { always, customReplyWith, defaultChoice, replyInput } from '../test-support/reply-input';
import { findSettingProblems } from './setting-problems';
import type { MailboxReplySettings } from './setting-problems';

const { profiles, services } = replyInput();

function problemsOf(
  mailbox: MailboxReplySettings['settings']['mailbox'],
  folderIds: string[] = [],
) {
  const folders = folderIds.map((id) => ({ id, replyWith: customReplyWith(always('expired')) }));
  return findSettingProblems({ id: 'support', profiles, settings: { mailbox, folders } }, services);
}

test('a chosen profile that cannot reply is a problem of its setting, the mailbox’s first', () => {
  const problem = { serviceId: 'facebook', profileId: 'expired', problem: 'expired' };
  const mailbox = { replyWith: customReplyWith(always('expired')) };
  expect(problemsOf(mailbox, ['vip', 'france'])).toStrictEqual([
    { target: { kind: 'mailbox', id: 'support' }, ...problem },
    { target: { kind: 'smart-folder', id: 'vip' }, ...problem },
    { target: { kind: 'smart-folder', id: 'france' }, ...problem },
  ]);
});

test('a profile that is not there any more is one too', () => {
  const [problem] = problemsOf({ replyWith: customReplyWith(always('gone')) });
  expect(problem).toMatchObject({ profileId: 'gone', problem: 'unknown' });
});

test.each([
  ['a profile that can reply', customReplyWith(always('fr'))],
  ['Default for a service', customReplyWith(defaultChoice)],
  ['Default', { mode: 'default' as const }],
  [
    'a profile for a service that cannot be answered',
    { mode: 'custom' as const, choices: { blogs: always('expired') } },
  ],
])('%s is none', (_, replyWith) => {
  expect(problemsOf({ replyWith })).toStrictEqual([]);
});
