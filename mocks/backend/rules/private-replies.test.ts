import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeAuthorization } from '../../../src/contract/demo';
import { listOutbox, queueReply, retryReply } from '../../../src/contract/outbox';
import { sendReply } from '../../../src/contract/replies';
import type { ReplyRequest } from '../../../src/contract/replies';
import { getSession } from '../../../src/contract/session';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import { readReplies, replyAs, send } from '../test-support/worked-example-requests';

/** The ninth mention is a comment on Acme FR's page, which the mailbox answers as Acme Care. */
const privately = (profileId: string, changes: Partial<ReplyRequest> = {}) =>
  replyAs(profileId, { isPrivate: true, ...changes });
const receiver = { params: { profileId: 'acme-fr' } };
const support = { mailboxId: 'support' };

describe('a private reply to a public mention', () => {
  it('goes out as the receiving profile, where a public one goes out as another', async () => {
    const test = createTestBackend(createWorkedExample());
    const { reply } = await test.call(sendReply, send(9, privately('acme-fr'), 'private'));
    expect(reply).toMatchObject({
      profileId: 'acme-fr',
      isPrivate: true,
      resolution: { status: 'answered', rule: 'receiving-profile' },
    });
    expect((await test.call(getSession)).lastUsedProfileIds).toEqual({ facebook: 'acme-fr' });
    const open = await test.call(sendReply, send(9, replyAs('acme-care'), 'public'));
    expect(open.reply).toMatchObject({ profileId: 'acme-care', resolution: { rule: 'mailbox' } });
    expect(open.reply).not.toHaveProperty('isPrivate');
    expect(await readReplies(test, 9)).toHaveLength(2);
  });

  it('is refused as whom the mailbox would answer in public, with who may', async () => {
    const test = createTestBackend(createWorkedExample());
    const options = send(9, privately('acme-care'));
    expect(await test.refuse('/problems/resolution-changed', sendReply, options)).toMatchObject({
      resolution: { status: 'answered', rule: 'receiving-profile', profileId: 'acme-fr' },
    });
    expect(await readReplies(test, 9)).toEqual([]);
  });

  it('is the receiver’s also by hand', async () => {
    const test = createTestBackend(createWorkedExample());
    const options = send(9, privately('acme-us', { chosenBy: 'by-hand' }));
    expect(await test.refuse('/problems/profile-cannot-reply', sendReply, options)).toMatchObject({
      reason: 'receiving-profile-only',
    });
    const { reply } = await test.call(
      sendReply,
      send(9, privately('acme-fr', { chosenBy: 'by-hand' }), 'other'),
    );
    expect(reply).toMatchObject({ chosenBy: 'by-hand', isPrivate: true });
  });

  it('is blocked where no profile received the mention', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const options = send(1, privately('acme-care'));
    expect(await refuse('/problems/resolution-changed', sendReply, options)).toMatchObject({
      resolution: { status: 'blocked', level: 'receiving-profile', problem: 'unknown' },
    });
  });

  it.each([
    ['is private itself', 10, 'acme-fr'],
    ['is on a service that cannot be answered', 8, 'acme'],
  ])('is refused where the mention %s', async (_, number, profileId) => {
    const test = createTestBackend(createWorkedExample());
    await test.refuse(
      '/problems/no-private-reply',
      sendReply,
      send(number, privately(profileId, { chosenBy: 'by-hand' })),
    );
    expect(await readReplies(test, number)).toEqual([]);
  });

  it('is refused where the service has only the public way', async () => {
    const world = createWorkedExample();
    for (const service of world.services) delete service.canReplyPrivately;
    const { refuse } = createTestBackend(world);
    await refuse('/problems/no-private-reply', sendReply, send(9, privately('acme-fr')));
  });

  it('is not the answer to the same request made in public', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const byHand = { chosenBy: 'by-hand' } as const;
    await call(sendReply, send(9, privately('acme-fr', byHand), 'key'));
    await refuse('/problems/key-reused', sendReply, send(9, replyAs('acme-fr', byHand), 'key'));
  });
});

describe('a private reply in the Outbox', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function queue() {
    const test = createTestBackend(createWorkedExample());
    const body = { ...privately('acme-fr'), undoSeconds: 5 as const };
    return { test, options: { params: { mentionId: 'mention-9' }, body, key: 'key' } };
  }

  it('waits and is published as private, as the receiving profile', async () => {
    const { test, options } = queue();
    expect(await test.call(queueReply, options)).toMatchObject({
      isPrivate: true,
      resolution: { rule: 'receiving-profile' },
    });
    expect((await test.call(listOutbox, { params: support })).items).toMatchObject([
      { isPrivate: true, now: { resolution: { profileId: 'acme-fr' } } },
    ]);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await readReplies(test, 9)).toMatchObject([{ profileId: 'acme-fr', isPrivate: true }]);
  });

  it('fails when the receiver can no longer reply, and is sent again as private', async () => {
    const { test, options } = queue();
    const { id } = await test.call(queueReply, options);
    await test.call(changeAuthorization, { ...receiver, body: { authorization: 'expired' } });
    await vi.advanceTimersByTimeAsync(6000);
    expect((await test.call(listOutbox, { params: support })).items).toMatchObject([
      {
        status: 'failed',
        failure: { type: '/problems/resolution-changed' },
        now: { resolution: { status: 'blocked', level: 'receiving-profile' } },
      },
    ]);
    await test.call(changeAuthorization, { ...receiver, body: { authorization: 'authorized' } });
    const again = await test.call(retryReply, {
      params: { outboxReplyId: id },
      body: {
        openFolderId: null,
        profileId: 'acme-fr',
        chosenBy: 'resolved',
        settingsRevision: 1,
      },
    });
    expect(again).toMatchObject({ isPrivate: true });
    await vi.advanceTimersByTimeAsync(6000);
    expect(await readReplies(test, 9)).toMatchObject([{ isPrivate: true }]);
  });
});
