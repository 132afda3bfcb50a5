import { describe, expect, it } from 'vitest';
import { changeAuthorization } from '../../../src/contract/demo';
import { sendReply } from '../../../src/contract/replies';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import { expire, readReplies, replyAs, send } from '../test-support/worked-example-requests';

const care = replyAs('acme-care');

describe('by hand', () => {
  const byHand = (profileId: string) => replyAs(profileId, { chosenBy: 'by-hand' });

  it.each([
    ['any profile of the service', 1, 'acme-fr'],
    ['the receiver, where only it may answer', 10, 'acme-fr'],
    ['where the rules are silent on it', 6, 'acme'],
  ])('may be %s', async (_, number, profileId) => {
    const { call } = createTestBackend(createWorkedExample());
    const { reply } = await call(sendReply, send(number, byHand(profileId)));
    expect(reply).toMatchObject({ profileId, chosenBy: 'by-hand' });
  });

  it.each([
    ['unknown', 1, 'nobody'],
    ['wrong-service', 1, 'acme'],
    ['expired', 6, 'acmehelp'],
    ['expired', 7, 'acmehelp'],
    ['receiving-profile-only', 7, 'acme'],
    ['receiving-profile-only', 10, 'acme-care'],
    ['service-cannot-reply', 8, 'acme'],
  ])('may not be one that is %s (mention %i, %s)', async (reason, number, profileId) => {
    const test = createTestBackend(createWorkedExample());
    const options = send(number, byHand(profileId));
    expect(await test.refuse('/problems/profile-cannot-reply', sendReply, options)).toMatchObject({
      reason,
      profileId,
    });
    expect(await readReplies(test, number)).toEqual([]);
  });

  it('may not be a revoked one, nor one without topic', async () => {
    const world = createWorkedExample();
    world.profiles = world.profiles.map((profile) =>
      profile.id === 'acme-us' ? { ...profile, topicIds: [] } : profile,
    );
    const { call, refuse } = createTestBackend(world);
    await call(changeAuthorization, { ...expire, body: { authorization: 'revoked' } });
    const type = '/problems/profile-cannot-reply';
    expect(await refuse(type, sendReply, send(1, byHand('acme-care')))).toMatchObject({
      reason: 'revoked',
    });
    expect(await refuse(type, sendReply, send(1, byHand('acme-us')))).toMatchObject({
      reason: 'no-topic',
    });
  });
});

describe('the body', () => {
  it.each([
    ['mailboxId', replyAs('acme-care', { mailboxId: 'elsewhere' })],
    ['openFolderId', replyAs('acme-care', { openFolderId: 'inbox' })],
    ['openFolderId', replyAs('acme-care', { openFolderId: 'elsewhere' })],
    ['text', replyAs('acme-care', { text: ' \n ' })],
    ['chosenBy', replyAs('acme-care', { chosenBy: 'chance' as never })],
    ['settingsRevision', replyAs('acme-care', { settingsRevision: 'one' as never })],
  ])('names %s when it is refused', async (path, body) => {
    const { refuse } = createTestBackend(createWorkedExample());
    const { errors } = await refuse('/problems/invalid-request', sendReply, send(1, body));
    expect(errors.map((error) => error.path)).toEqual([path]);
  });

  it('answers no mention that is unknown or that the mailbox does not show', async () => {
    const world = createWorkedExample();
    world.mentions = world.mentions.map((mention) =>
      mention.id === 'mention-2' ? { ...mention, topicIds: ['elsewhere'] } : mention,
    );
    const { refuse } = createTestBackend(world);
    for (const number of [2, 99]) {
      const { resource } = await refuse('/problems/not-found', sendReply, send(number, care));
      expect(resource).toBe('mention');
    }
  });

  it.each([
    [280, 'a'.repeat(280)],
    [281, 'a'.repeat(281)],
    [280, '漢'.repeat(140)],
    [282, '漢'.repeat(141)],
    [279, `${'a'.repeat(255)} https://example.com/${'long'.repeat(100)}`],
  ])('counts the text as X does: %i', async (length, text) => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const options = send(6, replyAs('acme', { text }));
    if (length <= 280) {
      await call(sendReply, options);
      return;
    }
    expect(await refuse('/problems/reply-too-long', sendReply, options)).toMatchObject({
      length,
      max: 280,
    });
  });
});
