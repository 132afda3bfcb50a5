import { describe, expect, it } from 'vitest';
import { listMailboxes } from '../../../src/contract/mailboxes';
import { getSession, savePreferences, signIn, signOut } from '../../../src/contract/session';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';

describe('preferences', () => {
  it('resolves on send until one says otherwise', async () => {
    const { call } = createTestBackend(createWorkedExample());
    expect(await call(getSession)).toMatchObject({
      preferences: { resolvesOnSend: true, shortcuts: true },
    });
  });

  it.each(['admin-a', 'agent-b', 'editor-c', 'viewer-d'])('are kept for %s alone', async (as) => {
    const { call } = createTestBackend(createWorkedExample());
    const body = { resolvesOnSend: false, undoSeconds: 10 as const };
    const preferences = { resolvesOnSend: false, shortcuts: true, undoSeconds: 10 };
    expect(await call(savePreferences, { as, body })).toEqual(preferences);
    expect(await call(getSession, { as })).toMatchObject({ preferences });
    const other = as === 'admin-a' ? 'agent-b' : 'admin-a';
    expect(await call(getSession, { as: other })).toMatchObject({
      preferences: { resolvesOnSend: true, undoSeconds: 0 },
    });
  });

  it('keep how long a reply waits when a save does not say it', async () => {
    const { call } = createTestBackend(createWorkedExample());
    await call(savePreferences, { body: { undoSeconds: 20 } });
    const saved = await call(savePreferences, { body: { resolvesOnSend: false } });
    expect(saved).toEqual({ resolvesOnSend: false, shortcuts: true, undoSeconds: 20 });
  });

  it.each([
    ['resolvesOnSend', { resolvesOnSend: 'yes' }],
    ['shortcuts', { shortcuts: 1 }],
    ['undoSeconds', { undoSeconds: 7 }],
    ['', []],
  ])('refuses a bad body, naming %j', async (path, body) => {
    const { refuse } = createTestBackend(createWorkedExample());
    const { errors } = await refuse('/problems/invalid-request', savePreferences, { body });
    expect(errors.map((error) => error.path)).toEqual([path]);
  });

  it('leaves as it is what a save does not carry', async () => {
    const { call } = createTestBackend(createWorkedExample());
    await call(savePreferences, { body: { resolvesOnSend: false } });
    const preferences = { resolvesOnSend: false, shortcuts: false, undoSeconds: 0 };
    expect(await call(savePreferences, { body: { shortcuts: false } })).toEqual(preferences);
    expect(await call(getSession)).toMatchObject({ preferences });
  });

  it('refuses what is not JSON', async () => {
    const { backend } = createTestBackend(createWorkedExample());
    const response = await backend(
      new Request('http://localhost/api/session/preferences', {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: '{',
      }),
    );
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ path: '', message: 'is not JSON' }],
    });
  });
});

describe('signing out', () => {
  it('ends the session of one user alone, until they sign in again', async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    await call(signOut, { as: 'agent-b' });
    await refuse('/problems/signed-out', getSession, { as: 'agent-b' });
    await refuse('/problems/signed-out', listMailboxes, { as: 'agent-b' });
    await refuse('/problems/signed-out', savePreferences, { as: 'agent-b', body: {} });
    await refuse('/problems/signed-out', signOut, { as: 'agent-b' });
    await call(getSession, { as: 'admin-a' });
    await call(signIn, { as: 'agent-b' });
    await call(getSession, { as: 'agent-b' });
  });
});
