import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReplyFacts, getReplyFacts } from '../../../src/contract/reply-facts';
import { groupMentions } from '../../../src/domain/reply/group-mentions';
import { findMentionPreview, previewReplies } from '../../../src/domain/reply/preview-replies';
import { resolveReplyProfile } from '../../../src/domain/reply/resolve-reply-profile';
import type { World } from '../../worlds/world';
import { createWorkedExample } from '../../worlds/worked-example';
import { comparePositions } from '../mention-index/folder-list';
import { findFoldersOf } from '../rules/smart-folders';
import { anyReplyWith, arbitraryTeamWorld } from '../test-support/arbitrary-settings';
import { createTestBackend } from '../test-support/test-backend';
import { replyAs, send } from '../test-support/worked-example-requests';
import { sendReply } from '../../../src/contract/replies';
import { propertyRuns } from '../../../src/domain/test-support/property-runs';

const supportFolders = ['mine', 'open', 'french', 'all'];
const params = { mailboxId: 'support' };

describe('the facts of a mailbox', () => {
  it('give a preview that is what the resolver says of each mention, whoever looks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          world: arbitraryTeamWorld(),
          replyWith: anyReplyWith,
          folderId: fc.constantFrom(null, ...supportFolders),
          topicIds: fc.subarray(['brand', 'shop', 'press']),
          order: fc.shuffledSubarray(supportFolders, { minLength: 4 }),
          agentId: fc.constantFrom(undefined, '', 'admin-a', 'agent-b'),
        }),
        async ({ world, agentId, ...change }) => {
          assignSome(world);
          const { call } = createTestBackend(world);
          const query: Record<string, string> = agentId === undefined ? {} : { agentId };
          const bytes = await call(getReplyFacts, { params, query, as: 'agent-b' });
          expectExact(world, bytes, change, agentId ?? 'agent-b');
        },
      ),
      propertyRuns(200),
    );
  }, 60_000);

  it('look through the eyes of an agent, or of one who is new', async () => {
    const world = createWorkedExample();
    const { call } = createTestBackend(world);
    await call(sendReply, { ...send(1, replyAs('acme-care')), as: 'editor-c' });
    const readLastUsed = async (query: Record<string, string>) =>
      decodeReplyFacts(await call(getReplyFacts, { params, query, as: 'editor-c' }))
        .lastUsedProfileIds;
    expect(await readLastUsed({})).toEqual({ facebook: 'acme-care' });
    expect(await readLastUsed({ agentId: 'agent-b' })).toEqual({ facebook: 'acme-us' });
    expect(await readLastUsed({ agentId: 'admin-a' })).toEqual({});
    expect(await readLastUsed({ agentId: '' })).toEqual({});
  });

  it('are not there for an agent or a mailbox that is not', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const query = { agentId: 'nobody' };
    expect(await refuse('/problems/not-found', getReplyFacts, { params, query })).toMatchObject({
      resource: 'user',
      id: 'nobody',
    });
    const elsewhere = { params: { mailboxId: 'elsewhere' } };
    expect(await refuse('/problems/not-found', getReplyFacts, elsewhere)).toMatchObject({
      resource: 'mailbox',
    });
  });
});

/** Some mentions are assigned, so that what folder Mine holds depends on who looks. */
function assignSome(world: World): void {
  world.mentions = world.mentions.map((mention, index) => ({
    ...mention,
    assigneeId: [null, 'admin-a', 'agent-b'][index % 3] ?? null,
    status: index % 5 === 0 ? 'resolved' : 'open',
  }));
}

interface Change {
  replyWith: World['mailboxes'][number]['replyWith'];
  folderId: string | null;
  topicIds: string[];
  order: string[];
}

function expectExact(
  world: World,
  bytes: Uint8Array<ArrayBuffer>,
  { replyWith, folderId, topicIds, order }: Change,
  viewerId: string,
): void {
  const saved = world.mailboxes.find(({ id }) => id === 'support');
  if (saved === undefined) throw new Error('The world has the mailbox');
  const proposed = {
    ...saved,
    topicIds,
    replyWith: folderId === null ? replyWith : saved.replyWith,
  };
  const findFolders = (ids: readonly string[]) =>
    ids.flatMap((id) => world.smartFolders.filter((folder) => folder.id === id));
  const foldersBefore = findFolders(saved.smartFolderIds);
  const foldersAfter = findFolders(order).map((folder) =>
    folder.id === folderId ? { ...folder, replyWith } : folder,
  );
  const { services, profiles } = world;
  const lastUsedProfileIds = world.lastUsedProfileIds[viewerId] ?? {};

  const facts = decodeReplyFacts(bytes);
  expect(facts.lastUsedProfileIds).toEqual(lastUsedProfileIds);
  const frame = { services, profiles, lastUsedProfileIds };
  const preview = previewReplies({
    grouped: groupMentions(facts, { ...frame, topicIds: saved.topicIds }, { ...frame, topicIds }),
    folderId,
    before: { profiles, settings: { mailbox: saved, folders: foldersBefore } },
    after: { profiles, settings: { mailbox: proposed, folders: foldersAfter } },
  });

  const isShownBy = (mailbox: { topicIds: string[] }) => (mention: World['mentions'][number]) =>
    mailbox.topicIds.some((id) => mention.topicIds.includes(id));
  const shown = world.mentions
    .filter(isShownBy(saved))
    .sort((left, right) => comparePositions(arrivalOf(left), arrivalOf(right)));
  const ids = Array.from({ length: facts.mentionIds.length }, (_, at) => facts.mentionIds.at(at));
  expect(ids).toEqual(shown.map(({ id }) => id));
  expect(Array.from(facts.isOpen)).toEqual(shown.map(({ status }) => Number(status === 'open')));
  for (const [place, mention] of shown.entries()) {
    const folders = findFoldersOf(mention, foldersBefore, viewerId);
    const found = findMentionPreview(preview, place);
    const isInScope = folderId === null || folders.some(({ id }) => id === folderId);
    if (!isInScope || !isShownBy(proposed)(mention)) {
      expect(found).toBeNull();
      continue;
    }
    const input = { ...frame, mention, openFolderId: folderId };
    const { trace: _before, ...before } = resolveReplyProfile({
      ...input,
      mailbox: saved,
      folders,
    });
    const { trace: _after, ...after } = resolveReplyProfile({
      ...input,
      mailbox: proposed,
      folders: foldersAfter.filter(({ id }) => folders.some((folder) => folder.id === id)),
    });
    expect(found).toMatchObject({ before, after });
  }
}

function arrivalOf({ id, receivedAt }: World['mentions'][number]) {
  return { time: receivedAt, id };
}
