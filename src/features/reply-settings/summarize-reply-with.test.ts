import { expect, test } from 'vitest';
import { summarizeReplyWith } from './summarize-reply-with';
import { createWords } from './test-support/create-words';

const { account } = createWords('en');

test('default is default', () => {
  expect(summarizeReplyWith({ mode: 'default' }, 'smart-folder', account)).toEqual({
    mode: 'default',
  });
});

test('custom names the services it speaks for, and those that are blocked', () => {
  const choices = {
    gone: { kind: 'profile', profileId: 'us' },
    x: { kind: 'profile', profileId: 'help' },
    facebook: { kind: 'default' },
    blogs: { kind: 'same-as-mailbox' },
  } as const;
  expect(summarizeReplyWith({ mode: 'custom', choices }, 'smart-folder', account)).toEqual({
    mode: 'custom',
    serviceIds: ['facebook', 'x', 'gone'],
    blockedServiceIds: ['x', 'gone'],
  });
  expect(summarizeReplyWith({ mode: 'custom', choices }, 'mailbox', account)).toMatchObject({
    serviceIds: ['x', 'gone'],
  });
});
