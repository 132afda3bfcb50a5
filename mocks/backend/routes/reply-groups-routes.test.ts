import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReplyGroups, getReplyGroups } from '../../../src/contract/reply-groups';
import { isSameAnswer } from '../../../src/domain/reply/is-same-answer';
import { previewReplies } from '../../../src/domain/reply/preview-replies';
import { resolveReplyProfile } from '../../../src/domain/reply/resolve-reply-profile';
import { propertyRuns } from '../../../src/domain/test-support/property-runs';
import type { World } from '../../worlds/world';
import { createWorkedExample } from '../../worlds/worked-example';
import { findFoldersOf } from '../rules/smart-folders';
import { arbitraryTeamWorld } from '../test-support/arbitrary-settings';
import { createTestBackend } from '../test-support/test-backend';

describe('the groups of the account', () => {
  it('count what the resolver says of each mention of each mailbox, with a profile and without', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryTeamWorld(),
        fc.constantFrom(null, 'acme-care', 'acme-us', 'acme', 'acmehelp'),
        fc.constantFrom('admin-a', 'agent-b'),
        async (world, withoutProfileId, as) => {
          const { call } = createTestBackend(world);
          const query: Record<string, string> =
            withoutProfileId === null ? {} : { withoutProfileId };
          const groups = decodeReplyGroups(await call(getReplyGroups, { query, as }));
          expect([...groups.keys()]).toEqual(world.mailboxes.map(({ id }) => id));
          const remaining = world.profiles.filter(({ id }) => id !== withoutProfileId);
          for (const [mailboxId, ofMailbox] of groups) {
            const settings = readSettings(world, mailboxId);
            const { totals } = previewReplies({
              grouped: { groups: ofMailbox, groupOf: new Uint32Array() },
              folderId: null,
              before: { profiles: world.profiles, settings },
              after: { profiles: remaining, settings },
            });
            const { mentions, open, changed, lost } = totals;
            const counted = { mentions, open, changed, lost };
            expect(counted).toEqual(countNaively(world, settings, remaining, as));
          }
        },
      ),
      propertyRuns(150),
    );
  }, 60_000);

  it('are not there without a profile that is not', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const query = { withoutProfileId: 'nobody' };
    expect(await refuse('/problems/not-found', getReplyGroups, { query })).toMatchObject({
      resource: 'profile',
      id: 'nobody',
    });
  });
});

function readSettings(world: World, mailboxId: string) {
  const mailbox = world.mailboxes.find(({ id }) => id === mailboxId);
  if (mailbox === undefined) throw new Error('The world has the mailbox');
  const folders = mailbox.smartFolderIds.flatMap((id) =>
    world.smartFolders.filter((folder) => folder.id === id),
  );
  return { mailbox, folders };
}

function countNaively(
  world: World,
  { mailbox, folders }: ReturnType<typeof readSettings>,
  remaining: World['profiles'],
  viewerId: string,
) {
  const counted = { mentions: 0, open: 0, changed: 0, lost: 0 };
  for (const mention of world.mentions) {
    if (!mention.topicIds.some((id) => mailbox.topicIds.includes(id))) continue;
    const input = {
      mention,
      mailbox,
      folders: findFoldersOf(mention, folders, viewerId),
      openFolderId: null,
      services: world.services,
      lastUsedProfileIds: world.lastUsedProfileIds[viewerId] ?? {},
    };
    const before = resolveReplyProfile({ ...input, profiles: world.profiles });
    const after = resolveReplyProfile({ ...input, profiles: remaining });
    counted.mentions += 1;
    counted.open += Number(mention.status === 'open');
    counted.changed += Number(!isSameAnswer(before, after));
    counted.lost += Number(before.status === 'answered' && after.status !== 'answered');
  }
  return counted;
}
