import { describe, expect, it } from 'vitest';
import { changeAuthorization } from '../../../src/contract/demo';
import { saveMailbox } from '../../../src/contract/mailboxes';
import { listMentions } from '../../../src/contract/mentions';
import { sendReply } from '../../../src/contract/replies';
import { getSession, savePreferences } from '../../../src/contract/session';
import { ACCOUNT_ID } from '../store/account';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import {
  expire,
  readReplies,
  replyAs,
  send,
  supportSettings,
} from '../test-support/worked-example-requests';

const care = replyAs('acme-care');

describe('sending a reply', () => {
  it('publishes, moves the mention, and becomes the last used profile', async () => {
    const test = createTestBackend(createWorkedExample());
    const { reply, mention } = await test.call(sendReply, { ...send(1, care), as: 'agent-b' });
    expect(reply).toMatchObject({
      mentionId: 'mention-1',
      conversationId: 'conversation-1',
      profileId: 'acme-care',
      chosenBy: 'resolved',
      userId: 'agent-b',
      mailboxId: 'support',
      openFolderId: null,
      text: care.text,
      resolution: { status: 'answered', rule: 'mailbox' },
    });
    expect(mention).toMatchObject({ status: 'resolved', version: 2 });
    expect(await readReplies(test, 1)).toEqual([reply]);
    const { items } = await test.call(listMentions, {
      params: { mailboxId: 'support' },
      query: { folderId: 'sent' },
    });
    expect(items).toMatchObject([
      { id: 'mention-1', lastReply: { id: reply.id, profileId: 'acme-care' } },
    ]);
    const session = await test.call(getSession, { as: 'agent-b' });
    expect(session.lastUsedProfileIds).toEqual({ facebook: 'acme-care' });
    expect((await test.call(getSession)).lastUsedProfileIds).toEqual({});
  });

  it('leaves the mention open where the user wants that', async () => {
    const { call } = createTestBackend(createWorkedExample());
    await call(savePreferences, { body: { resolvesOnSend: false } });
    const { mention } = await call(sendReply, send(1, care));
    expect(mention).toMatchObject({ status: 'open', version: 2 });
  });

  it('lists Sent by the newest reply', async () => {
    const world = createWorkedExample();
    world.replies = [1, 2, 3].map((number) => ({
      id: `reply-${String(number)}`,
      mentionId: `mention-${String(number)}`,
      conversationId: `conversation-${String(number)}`,
      profileId: 'acme-care',
      chosenBy: 'by-hand',
      userId: null,
      mailboxId: null,
      openFolderId: null,
      text: 'Thanks',
      resolution: null,
      sentAt: `2026-11-19T0${String(number)}:00:00.000Z`,
    }));
    const { call } = createTestBackend(world);
    const readSent = async () => {
      const options = { params: { mailboxId: 'support' }, query: { folderId: 'sent' } };
      return (await call(listMentions, options)).items.map(({ id }) => id);
    };
    expect(await readSent()).toEqual(['mention-3', 'mention-2', 'mention-1']);
    await call(sendReply, send(1, care));
    expect(await readSent()).toEqual(['mention-1', 'mention-3', 'mention-2']);
  });

  it('writes reply, mention, last used, and the answer in one commit', async () => {
    const { call, store } = createTestBackend(createWorkedExample());
    await call(sendReply, send(1, care));
    const journal = await store().readJournal(0);
    expect(journal).toHaveLength(1);
    expect(journal[0]).toMatchObject({ userId: 'admin-a', requestId: 'key' });
    expect(journal[0]?.changes.map(({ collection }) => collection).sort()).toEqual([
      'mentionTimelines',
      'mentions',
      'replies',
      'sentAnswers',
      'userStates',
    ]);
  });
});

describe('preview = sent', () => {
  it('publishes nothing when another profile would answer now', async () => {
    const test = createTestBackend(createWorkedExample());
    const replyWith = {
      mode: 'custom' as const,
      choices: { facebook: { kind: 'profile' as const, profileId: 'acme-us' } },
    };
    await test.call(saveMailbox, {
      params: { mailboxId: 'support' },
      version: 1,
      body: supportSettings({ replyWith }),
    });
    expect(
      await test.refuse('/problems/resolution-changed', sendReply, send(1, care)),
    ).toMatchObject({
      resolution: { status: 'answered', profileId: 'acme-us' },
      settingsRevision: 2,
    });
    expect(await readReplies(test, 1)).toEqual([]);
    // Nothing was published under the key, so the agent's next try may use it.
    await test.call(sendReply, send(1, replyAs('acme-us', { settingsRevision: 2 })));
  });

  it('does not mind a changed setting that leaves the answer the same', async () => {
    const { call } = createTestBackend(createWorkedExample());
    await call(saveMailbox, {
      params: { mailboxId: 'support' },
      version: 1,
      body: supportSettings({ name: 'Help' }),
    });
    await call(sendReply, send(1, care));
  });

  it.each([
    ['the open folder decides', 4, replyAs('acme-us'), true],
    ['the open folder decides', 4, replyAs('acme-fr', { openFolderId: 'france' }), true],
    ['another folder is open', 4, replyAs('acme-us', { openFolderId: 'france' }), false],
    ['only the receiver answers', 10, replyAs('acme-fr'), true],
    ['the receiver has expired', 7, replyAs('acmehelp'), false],
    ['there is no alternative', 7, replyAs('acme', { chosenBy: 'alternative' }), false],
    ['it is not blocked', 1, replyAs('acme-care', { chosenBy: 'alternative' }), false],
    ['the service cannot be answered', 8, replyAs('acme'), false],
  ])('resolves again: %s (mention %i)', async (_, number, body, isSent) => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    if (isSent) await call(sendReply, send(number, body));
    else await refuse('/problems/resolution-changed', sendReply, send(number, body));
  });

  it('takes the alternative of a blocked choice, and only that', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    await call(changeAuthorization, expire);
    const { resolution } = await refuse('/problems/resolution-changed', sendReply, send(1, care));
    expect(resolution).toMatchObject({ status: 'blocked', problem: 'expired', level: 'mailbox' });
    const alternative = resolution.status === 'blocked' ? resolution.alternative : null;
    const offered = alternative?.profileId ?? '';
    const other = offered === 'acme-us' ? 'acme-fr' : 'acme-us';
    const take = (profileId: string) => send(1, replyAs(profileId, { chosenBy: 'alternative' }));
    await refuse('/problems/resolution-changed', sendReply, take(other));
    const { reply } = await call(sendReply, take(offered));
    expect(reply).toMatchObject({ chosenBy: 'alternative', resolution: { status: 'blocked' } });
  });

  it('resolves again when a setting changes between reading and publishing', async () => {
    let isFirst = true;
    const test = createTestBackend(createWorkedExample(), {
      async beforeCommit(store, changes) {
        if (!isFirst || !changes.some(({ collection }) => collection === 'replies')) return;
        isFirst = false;
        const mailbox = await store.get('mailboxes', 'support');
        if (mailbox === null) return;
        const origin = { userId: 'admin-a', time: '2026-11-20T10:00:00.000Z', requestId: 'other' };
        const replyWith = { mode: 'default' as const };
        await store.commit(
          [
            { collection: 'mailboxes', document: { ...mailbox.document, replyWith, version: 2 } },
            { collection: 'account', document: { id: ACCOUNT_ID, settingsRevision: 2 } },
          ],
          [],
          origin,
        );
      },
    });
    const problem = await test.refuse('/problems/resolution-changed', sendReply, send(1, care));
    expect(problem.settingsRevision).toBe(2);
    expect(await readReplies(test, 1)).toEqual([]);
  });

  it('gives up politely when the same thing keeps changing', async () => {
    let version = 1;
    const { refuse } = createTestBackend(createWorkedExample(), {
      async beforeCommit(store) {
        const account = { id: ACCOUNT_ID, settingsRevision: (version += 1) } as const;
        const origin = { userId: 'admin-a', time: '2026-11-20T10:00:00.000Z', requestId: 'other' };
        await store.commit([{ collection: 'account', document: account }], [], origin);
      },
    });
    await refuse('/problems/conflict', sendReply, send(1, care));
  });
});
