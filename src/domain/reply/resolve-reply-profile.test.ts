import { describe, expect, test } from 'vitest';
import {
  always,
  customReplyWith,
  defaultChoice,
  mailboxWith,
  replyInput,
  replyMention,
  sameAsMailbox,
} from '../test-support/reply-input';
import { profileProblemSchema } from './resolution';
import { resolveReplyProfile } from './resolve-reply-profile';
import type { ResolveReplyProfileInput } from './resolve-reply-profile';

function resolve(changes: Partial<ResolveReplyProfileInput>) {
  return resolveReplyProfile(replyInput(changes));
}

/** What a resolution has besides its decision when every view gives the same; traces have their own tests. */
const inEveryView = {
  dependsOnView: false,
  disagreeingFolderIds: [],
  trace: expect.any(Array) as unknown,
};
const problems = profileProblemSchema.options;
/** No profile can reply: none is left on Facebook. */
const noProfiles = { profiles: [] };

describe('rule 0, the service', () => {
  const reason = { status: 'unanswerable', reason: 'service-cannot-reply', folderId: null };

  test.each(['blogs', 'unknown', '__proto__', ''])('%j cannot be answered', (serviceId) => {
    const mention = replyMention({ serviceId });
    expect(resolve({ mention })).toStrictEqual({ ...reason, ...inEveryView });
  });

  test('speaks before a folder that chose a profile', () => {
    const choices = { blogs: always('us') };
    const folders = [{ id: 'vip', replyWith: { mode: 'custom' as const, choices } }];
    const mention = replyMention({ serviceId: 'blogs' });
    expect(resolve({ mention, folders })).toStrictEqual({ ...reason, ...inEveryView });
  });
});

describe('rule 1, the receiving profile', () => {
  const message = (receivingProfileId: string | null) =>
    replyMention({ kind: 'private-message', receivingProfileId });

  test('answers the kinds of mention that only it may answer, whatever was set', () => {
    const folders = [
      { id: 'vip', replyWith: customReplyWith(always('us')) },
      { id: 'france', replyWith: customReplyWith(always('care')) },
    ];
    expect(resolve({ mention: message('fr'), folders })).toStrictEqual({
      status: 'answered',
      profileId: 'fr',
      rule: 'receiving-profile',
      folderId: null,
      ...inEveryView,
    });
  });

  test.each(problems)('blocks without an alternative when its problem is %s', (problem) => {
    expect(resolve({ mention: message(problem) })).toStrictEqual({
      status: 'blocked',
      level: 'receiving-profile',
      folderId: null,
      profileId: problem,
      problem,
      alternative: null,
      ...inEveryView,
    });
  });

  test('blocks when the mention has no receiving profile', () => {
    expect(resolve({ mention: message(null) })).toMatchObject({
      status: 'blocked',
      level: 'receiving-profile',
      profileId: null,
      problem: 'unknown',
      alternative: null,
    });
  });

  test('is silent for other kinds: a comment on a page is left to the settings', () => {
    const mention = replyMention({ receivingProfileId: 'fr' });
    expect(resolve({ mention, mailbox: mailboxWith(always('care')) })).toMatchObject({
      profileId: 'care',
      rule: 'mailbox',
    });
  });
});

describe('rule 2, the smart folder', () => {
  const vip = { id: 'vip', replyWith: customReplyWith(always('us')) };
  const france = { id: 'france', replyWith: customReplyWith(always('fr')) };
  const mailbox = mailboxWith(always('care'));

  test('goes before the mailbox', () => {
    expect(resolve({ mailbox, folders: [vip] })).toStrictEqual({
      status: 'answered',
      profileId: 'us',
      rule: 'folder',
      folderId: 'vip',
      ...inEveryView,
    });
  });

  test.each([
    ['the topmost decides with none open', null, 'vip', ['france']],
    ['the open one decides', 'france', 'france', ['vip']],
    ['the topmost decides with one open that lacks the mention', 'other', 'vip', ['france']],
  ])('%s', (_name, openFolderId, folderId, disagreeingFolderIds) => {
    expect(resolve({ folders: [vip, france], openFolderId })).toMatchObject({
      folderId,
      dependsOnView: true,
      disagreeingFolderIds,
    });
  });

  test.each([
    ['Default', { mode: 'default' as const }],
    ['Custom without an entry for the service', customReplyWith()],
    ['Same as mailbox', customReplyWith(sameAsMailbox)],
  ])('an open folder with %s does not speak', (_name, replyWith) => {
    const folders = [{ id: 'silent', replyWith }];
    expect(resolve({ mailbox, folders, openFolderId: 'silent' })).toStrictEqual({
      status: 'answered',
      profileId: 'care',
      rule: 'mailbox',
      folderId: null,
      ...inEveryView,
    });
    expect(resolve({ mailbox, folders: [...folders, vip], openFolderId: 'silent' })).toMatchObject({
      folderId: 'vip',
      dependsOnView: false,
    });
  });

  test('its default leads past the mailbox to the default profile', () => {
    const folders = [{ id: 'vip', replyWith: customReplyWith(defaultChoice) }];
    const lastUsedProfileIds = { facebook: 'fr' };
    expect(resolve({ mailbox, folders, lastUsedProfileIds })).toMatchObject({
      status: 'answered',
      profileId: 'fr',
      rule: 'last-used',
      folderId: 'vip',
    });
  });

  test('its default is named also when no profile can reply', () => {
    const folders = [{ id: 'vip', replyWith: customReplyWith(defaultChoice) }];
    expect(resolve({ ...noProfiles, folders })).toStrictEqual({
      status: 'unanswerable',
      reason: 'no-profile-can-reply',
      folderId: 'vip',
      ...inEveryView,
    });
  });

  test.each(problems)('blocks with the alternative when its problem is %s', (problem) => {
    const folders = [{ id: 'vip', replyWith: customReplyWith(always(problem)) }];
    const mention = replyMention({ mentionedProfileIds: ['fr'] });
    expect(resolve({ mention, mailbox, folders })).toStrictEqual({
      status: 'blocked',
      level: 'folder',
      folderId: 'vip',
      profileId: problem,
      problem,
      alternative: { profileId: 'fr', rule: 'mentioned' },
      ...inEveryView,
    });
  });

  test('folders that come to the same profile by different rules agree', () => {
    const folders = [vip, { id: 'france', replyWith: customReplyWith(defaultChoice) }];
    expect(resolve({ folders, lastUsedProfileIds: { facebook: 'us' } })).toMatchObject(inEveryView);
  });

  test('two folders that are blocked on different profiles disagree', () => {
    const folders = [
      { id: 'vip', replyWith: customReplyWith(always('expired')) },
      { id: 'france', replyWith: customReplyWith(always('gone')) },
    ];
    expect(resolve({ folders })).toMatchObject({ disagreeingFolderIds: ['france'] });
  });
});

describe('rule 3, the mailbox', () => {
  test('answers as the profile that it chose', () => {
    expect(resolve({ mailbox: mailboxWith(always('fr')) })).toStrictEqual({
      status: 'answered',
      profileId: 'fr',
      rule: 'mailbox',
      folderId: null,
      ...inEveryView,
    });
  });

  test.each([
    ['Default', defaultChoice],
    ['Same as mailbox, which means the same', sameAsMailbox],
  ])('%s leads to the default profile', (_name, choice) => {
    const mailbox = mailboxWith(choice);
    expect(resolve({ mailbox, lastUsedProfileIds: { facebook: 'fr' } })).toMatchObject({
      profileId: 'fr',
      rule: 'last-used',
      folderId: null,
    });
  });

  test.each(problems)('blocks with the alternative when its problem is %s', (problem) => {
    const mailbox = mailboxWith(always(problem));
    expect(resolve({ mailbox, lastUsedProfileIds: { facebook: 'fr' } })).toStrictEqual({
      status: 'blocked',
      level: 'mailbox',
      folderId: null,
      profileId: problem,
      problem,
      alternative: { profileId: 'fr', rule: 'last-used' },
      ...inEveryView,
    });
  });

  test('blocks without an alternative when no profile can reply', () => {
    expect(resolve({ ...noProfiles, mailbox: mailboxWith(always('us')) })).toMatchObject({
      status: 'blocked',
      problem: 'unknown',
      alternative: null,
    });
  });
});
