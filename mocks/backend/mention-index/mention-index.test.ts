import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMailbox, listMailboxFolders, saveMailbox } from '../../../src/contract/mailboxes';
import { changeMention, getMention, listMentions } from '../../../src/contract/mentions';
import { sendReply } from '../../../src/contract/replies';
import { getSmartFolder, saveSmartFolder } from '../../../src/contract/smart-folders';
import { defaultFolderIds } from '../../../src/domain/default-folder';
import { matchesSmartFolder } from '../../../src/domain/matches-smart-folder';
import { propertyRuns } from '../../../src/domain/test-support/property-runs';
import { isInDefaultFolder, readFolderTime } from '../rules/default-folders';
import { createTeamWorld, filters } from '../test-support/team-world';
import { createTestBackend } from '../test-support/test-backend';
import type { TestBackend } from '../test-support/test-backend';
import { replyAs } from '../test-support/worked-example-requests';
import { comparePositions } from './folder-list';

const users = ['admin-a', 'agent-b'];
const mailboxIds = ['support', 'news'];
const folderIds = ['mine', 'open', 'french', 'all', 'nobody', 'text'];

/** One thing that someone does. Numbers pick from lists. */
const steps = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('triage' as const),
      mention: fc.nat(39),
      as: fc.constantFrom(...users),
      change: fc.record(
        {
          status: fc.constantFrom('open' as const, 'resolved' as const),
          assigneeId: fc.constantFrom(null, 'admin-a', 'agent-b', 'editor-c'),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      type: fc.constant('reply' as const),
      mention: fc.nat(39),
      as: fc.constantFrom(...users),
    }),
    fc.record({
      type: fc.constant('mailbox' as const),
      mailboxId: fc.constantFrom(...mailboxIds),
      topicIds: fc.subarray(['brand', 'shop', 'press'], { minLength: 1 }),
    }),
    fc.record({
      type: fc.constant('folder' as const),
      smartFolderId: fc.constantFrom(...folderIds),
      filter: fc.constantFrom(...filters),
    }),
    fc.record({
      type: fc.constant('arrive' as const),
      like: fc.nat(39),
      conversation: fc.nat(20),
      topicIds: fc.subarray(['brand', 'shop', 'press']),
      hour: fc.nat(9),
    }),
    fc.record({ type: fc.constant('look' as const), as: fc.constantFrom(...users) }),
  ),
  { maxLength: 25 },
);
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

async function take(test: TestBackend, step: Step, index: number): Promise<void> {
  const { call, request } = test;
  if (step.type === 'look') await checkLists(test, step.as);
  else if (step.type === 'arrive') await arrive(test, step, `new-${String(index)}`);
  else if (step.type === 'triage') {
    const params = { mentionId: `m${String(step.mention)}` };
    await call(changeMention, { params, body: step.change, as: step.as });
  } else if (step.type === 'reply') {
    // Refused where the mailbox does not show the mention or the profile cannot answer it.
    await request(sendReply, {
      params: { mentionId: `m${String(step.mention)}` },
      body: replyAs('acme-us', { chosenBy: 'by-hand' }),
      key: String(index),
      as: step.as,
    });
  } else if (step.type === 'mailbox') {
    const params = { mailboxId: step.mailboxId };
    const { id: _id, version, ...settings } = await call(getMailbox, { params });
    const smartFolderIds = settings.smartFolderIds.toReversed();
    const body = { ...settings, topicIds: step.topicIds, smartFolderIds };
    await call(saveMailbox, { params, version, body });
  } else {
    const params = { smartFolderId: step.smartFolderId };
    const {
      id: _id,
      mailboxId: _mailboxId,
      version,
      ...settings
    } = await call(getSmartFolder, {
      params,
    });
    await call(saveSmartFolder, { params, version, body: { ...settings, filter: step.filter } });
  }
}

/** A mention comes in: newest, oldest or between, in a conversation that is there or a new one. */
async function arrive(
  { store }: TestBackend,
  step: Extract<Step, { type: 'arrive' }>,
  id: string,
): Promise<void> {
  const like = await store().get('mentions', `m${String(step.like)}`);
  if (like === null) throw new Error('The team world has 40 mentions');
  const document = {
    ...like.document,
    id,
    conversationId: `c${String(step.conversation)}`,
    topicIds: step.topicIds,
    receivedAt: `2026-11-19T0${String(step.hour)}:00:00.000Z`,
    version: 1,
  };
  const origin = { userId: '', time: document.receivedAt, requestId: id };
  await store().commit([{ collection: 'mentions', document }], [], origin);
}

/** Compares every conversation with what looking at all mentions gives. */
async function checkConversations({ call, store }: TestBackend): Promise<void> {
  const mentions = await store().list('mentions');
  const params = { mailboxId: 'support' };
  const { topicIds } = await call(getMailbox, { params });
  const shown = mentions.filter((mention) => mention.topicIds.some((id) => topicIds.includes(id)));
  for (const { id, conversationId } of shown.filter((mention) => mention.id.startsWith('new-'))) {
    const { conversation } = await call(getMention, { params: { ...params, mentionId: id } });
    const expected = shown
      .filter((mention) => mention.conversationId === conversationId)
      .map((mention) => ({ time: mention.receivedAt, id: mention.id }))
      .sort(comparePositions)
      .map((position) => position.id)
      .reverse();
    expect(conversation.mentions.map((mention) => mention.id)).toEqual(expected);
  }
}

/** Compares every list and count with what looking at all mentions gives. */
async function checkLists({ call, store }: TestBackend, viewerId: string): Promise<void> {
  const replies = await store().list('replies');
  const entries = (await store().list('mentions')).map((mention) => ({
    mention,
    replies: replies.filter(({ mentionId }) => mentionId === mention.id),
  }));
  for (const mailboxId of mailboxIds) {
    const params = { mailboxId };
    const { topicIds } = await call(getMailbox, { params });
    const { defaultFolders, smartFolders } = await call(listMailboxFolders, {
      params,
      as: viewerId,
    });
    const shown = entries.filter(({ mention }) =>
      mention.topicIds.some((id) => topicIds.includes(id)),
    );
    for (const { id: folderId, count } of [...defaultFolders, ...smartFolders]) {
      const filter = smartFolders.find(({ id }) => id === folderId)?.filter;
      const expected = shown
        .filter((entry) =>
          filter === undefined
            ? isInDefaultFolder(
                entry,
                defaultFolderIds.find((id) => id === folderId) ?? 'inbox',
                viewerId,
              )
            : matchesSmartFolder(entry.mention, filter, { viewerId }),
        )
        .map((entry) => ({ time: readFolderTime(entry, folderId), id: entry.mention.id }))
        .sort(comparePositions)
        .map(({ id }) => id);
      const query = { folderId, limit: '200' };
      const page = await call(listMentions, { params, query, as: viewerId });
      expect([folderId, page.items.map(({ id }) => id)]).toEqual([folderId, expected]);
      expect([count, page.total]).toEqual([expected.length, expected.length]);
    }
  }
}

describe('the indexes', () => {
  it('give what looking at all mentions gives, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const test = createTestBackend(createTeamWorld());
        await checkLists(test, 'admin-a');
        for (const [index, step] of taken.entries()) await take(test, step, index);
        for (const viewerId of users) await checkLists(test, viewerId);
        await checkConversations(test);
      }),
      propertyRuns(40),
    );
  }, 120_000);

  it('give every mention of a folder once, page after page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mailboxIds), fc.integer({ min: 1, max: 9 }), walk),
      propertyRuns(20),
    );
  });
});

async function walk(mailboxId: string, limit: number): Promise<void> {
  const { call } = createTestBackend(createTeamWorld());
  const params = { mailboxId };
  const list = (query: Record<string, string>) =>
    call(listMentions, { params, query: { folderId: 'archive', ...query } });
  const whole = (await list({ limit: '200' })).items.map(({ id }) => id);
  const walked: string[] = [];
  let page = await list({ limit: String(limit) });
  walked.push(...page.items.map(({ id }) => id));
  while (page.nextCursor !== null) {
    page = await list({ limit: String(limit), cursor: page.nextCursor });
    walked.push(...page.items.map(({ id }) => id));
  }
  expect(walked).toEqual(whole);
  expect(page.total).toBe(whole.length);
}
