import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewReplies } from '../../../src/contract/replies';
import type { ReplyPreviewRequest } from '../../../src/contract/replies';
import type { ReplyWith } from '../../../src/domain/reply-with';
import { isSameAnswer } from '../../../src/domain/reply/is-same-answer';
import { resolveReplyProfile } from '../../../src/domain/reply/resolve-reply-profile';
import type { World } from '../../worlds/world';
import { createWorkedExample } from '../../worlds/worked-example';
import { choices, createTeamWorld } from '../test-support/team-world';
import { createTestBackend } from '../test-support/test-backend';
import { findFoldersOf } from './smart-folders';

const anyReplyWith: fc.Arbitrary<ReplyWith> = fc.oneof(
  fc.constant({ mode: 'default' as const }),
  fc.record({
    mode: fc.constant('custom' as const),
    choices: fc.dictionary(fc.constantFrom('facebook', 'x'), fc.constantFrom(...choices)),
  }),
);

describe('a preview', () => {
  it('counts what the resolver says, mention by mention', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          saved: fc.array(anyReplyWith, { minLength: 6, maxLength: 6 }),
          replyWith: anyReplyWith,
          folderId: fc.constantFrom(null, 'mine', 'open', 'french', 'all'),
          topicIds: fc.subarray(['brand', 'shop', 'press']),
          order: fc.shuffledSubarray(['mine', 'open', 'french', 'all'], { minLength: 4 }),
          as: fc.constantFrom('admin-a', 'agent-b'),
        }),
        async ({ saved, replyWith, folderId, topicIds, order, as }) => {
          const world = createTeamWorld();
          world.smartFolders = world.smartFolders.map((folder, index) => ({
            ...folder,
            replyWith: saved[index] ?? folder.replyWith,
          }));
          world.mailboxes = world.mailboxes.map((mailbox) => ({
            ...mailbox,
            replyWith: saved[5] ?? mailbox.replyWith,
          }));
          const { call } = createTestBackend(world);
          const body = {
            mailboxId: 'support',
            folderId,
            replyWith,
            smartFolderIds: order,
            topicIds,
          };
          const preview = await call(previewReplies, { body, as });
          expect(preview).toEqual(countNaively(world, body, as));
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('may be asked by everyone, and saves nothing', async () => {
    const { call, store } = createTestBackend(createWorkedExample());
    const body = { mailboxId: 'support', folderId: null, replyWith: { mode: 'default' } };
    // Without Acme Care, mentions 1, 5 and 9 go to another page.
    const preview = await call(previewReplies, { body, as: 'viewer-d' });
    expect(preview.total).toBe(10);
    expect(preview.changed).toBeGreaterThanOrEqual(1);
    expect(await store().readJournal(0)).toEqual([]);
  });

  it.each([
    ['mailboxId', { mailboxId: 'elsewhere' }],
    ['folderId', { folderId: 'inbox' }],
    ['smartFolderIds', { smartFolderIds: ['vip'] }],
    ['replyWith.mode', { replyWith: { mode: 'any' } }],
  ])('names %s when it refuses a body', async (path, changes) => {
    const { refuse } = createTestBackend(createWorkedExample());
    const body = {
      mailboxId: 'support',
      folderId: null,
      replyWith: { mode: 'default' },
      ...changes,
    };
    const { errors } = await refuse('/problems/invalid-request', previewReplies, { body });
    expect(errors.map((error) => error.path)).toEqual([path]);
  });
});

function countNaively(
  world: World,
  { folderId, replyWith, topicIds = [], smartFolderIds = [] }: ReplyPreviewRequest,
  viewerId: string,
) {
  const saved = world.mailboxes.find(({ id }) => id === 'support');
  if (saved === undefined) throw new Error('The world has the mailbox');
  const proposed = {
    ...saved,
    topicIds,
    replyWith: folderId === null ? replyWith : saved.replyWith,
  };
  const preview = { total: 0, changed: 0, blocked: 0, unanswerable: 0 };
  for (const mention of world.mentions) {
    const isShown = [saved, proposed].every((mailbox) =>
      mailbox.topicIds.some((id) => mention.topicIds.includes(id)),
    );
    const folders = findFoldersOf(
      mention,
      saved.smartFolderIds.flatMap((id) => world.smartFolders.filter((folder) => folder.id === id)),
      viewerId,
    );
    const isInScope = folderId === null || folders.some(({ id }) => id === folderId);
    if (!isShown || !isInScope) continue;
    const facts = {
      mention,
      openFolderId: folderId,
      services: world.services,
      profiles: world.profiles,
      lastUsedProfileIds: world.lastUsedProfileIds[viewerId] ?? {},
    };
    const before = resolveReplyProfile({ ...facts, mailbox: saved, folders });
    const after = resolveReplyProfile({
      ...facts,
      mailbox: proposed,
      folders: smartFolderIds
        .flatMap((id) => folders.filter((folder) => folder.id === id))
        .map((folder) => (folder.id === folderId ? { ...folder, replyWith } : folder)),
    });
    preview.total += 1;
    if (isSameAnswer(before, after)) continue;
    preview.changed += 1;
    if (before.status === 'answered' && after.status !== 'answered') preview[after.status] += 1;
  }
  return preview;
}
