import { describe, expect, it } from 'vitest';
import { matchesSmartFolder } from '../../src/domain/matches-smart-folder';
import { resolveInWorld } from './resolve-in-world';
import { createWorkedExample } from './worked-example';

const world = createWorkedExample();

/** `number`, `open` and `userId` of a row of the table of answers. */
function resolveRow(number: number, open: string | null, userId: string) {
  return resolveInWorld(world, {
    mentionId: `mention-${String(number)}`,
    mailboxId: 'support',
    openFolderId: open,
    userId,
  });
}

function foldersOf(number: number): string[] {
  const mention = world.mentions.find(({ id }) => id === `mention-${String(number)}`);
  if (!mention) throw new Error(`No mention ${String(number)}`);
  return world.smartFolders
    .filter(({ filter }) => matchesSmartFolder(mention, filter, { viewerId: 'admin-a' }))
    .map(({ id }) => id);
}

describe('the worked example', () => {
  it.each([
    [1, []],
    [2, ['vip']],
    [3, ['france']],
    [4, ['vip', 'france']],
    [5, ['other']],
    [6, []],
    [7, []],
    [8, []],
    [9, []],
    [10, []],
  ])('mention %i is in the folders %j', (number, folders) => {
    expect(foldersOf(number)).toEqual(folders);
  });

  const answered = (profileId: string, rule: string, folderId: string | null = null) => ({
    status: 'answered',
    profileId,
    rule,
    folderId,
  });
  const dependingOnView = (disagreeingFolderId: string) => ({
    dependsOnView: true,
    disagreeingFolderIds: [disagreeingFolderId],
  });
  const sameEverywhere = { dependsOnView: false, disagreeingFolderIds: [] };

  it.each([
    [1, null, 'admin-a', answered('acme-care', 'mailbox')],
    [2, 'vip', 'admin-a', answered('acme-us', 'folder', 'vip')],
    [2, null, 'admin-a', answered('acme-us', 'folder', 'vip')],
    [3, 'france', 'admin-a', answered('acme-fr', 'mentioned', 'france')],
    [3, null, 'admin-a', answered('acme-fr', 'mentioned', 'france')],
    [3, 'france', 'agent-b', answered('acme-us', 'last-used', 'france')],
    [4, null, 'admin-a', { ...answered('acme-us', 'folder', 'vip'), ...dependingOnView('france') }],
    [
      4,
      'france',
      'admin-a',
      { ...answered('acme-fr', 'mentioned', 'france'), ...dependingOnView('vip') },
    ],
    [4, 'france', 'agent-b', { ...answered('acme-us', 'last-used', 'france'), ...sameEverywhere }],
    [5, 'other', 'admin-a', answered('acme-care', 'mailbox')],
    [6, null, 'admin-a', answered('acme', 'topic')],
    [
      7,
      null,
      'admin-a',
      {
        status: 'blocked',
        level: 'receiving-profile',
        profileId: 'acmehelp',
        problem: 'expired',
        alternative: null,
      },
    ],
    [8, null, 'admin-a', { status: 'unanswerable', reason: 'service-cannot-reply' }],
    [9, null, 'admin-a', answered('acme-care', 'mailbox')],
    [10, null, 'admin-a', answered('acme-fr', 'receiving-profile')],
  ])('mention %i, seen from %s by %s', (number, open, userId, outcome) => {
    expect(resolveRow(number, open, userId)).toMatchObject(outcome);
  });

  it('turns down @acmehelp on mention 6 because it has expired', () => {
    expect(resolveRow(6, null, 'admin-a').trace).toContainEqual({
      rule: 'mentioned',
      spoke: false,
      isAlternative: false,
      candidates: [{ profileId: 'acmehelp', problem: 'expired' }],
    });
  });
});
