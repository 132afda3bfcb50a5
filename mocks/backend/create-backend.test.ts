import { describe, expect, it } from 'vitest';
import { resetWorld } from '../../src/contract/demo';
import { changeMention } from '../../src/contract/mentions';
import { getMailbox, listMailboxFolders } from '../../src/contract/mailboxes';
import { problemSchema } from '../../src/contract/problem';
import { getSession } from '../../src/contract/session';
import { createEmptyWorld } from '../worlds/empty';
import { createWorkedExample } from '../worlds/worked-example';
import { createBackend } from './create-backend';
import { openMemoryWorld } from './open-memory-world';
import { createTestBackend } from './test-support/test-backend';

describe('the backend', () => {
  it('answers as the first user of the default world when nobody is named', async () => {
    const { call } = createTestBackend(createWorkedExample());
    expect(await call(getSession)).toMatchObject({
      user: { id: 'admin-a' },
      rights: [
        'triage',
        'reply',
        'manage-canned-replies',
        'manage-smart-folders',
        'manage-mailboxes',
        'read-audit-record',
      ],
      demo: { world: 'test', users: [{ id: 'admin-a' }, {}, {}, {}] },
    });
  });

  it('answers as the user who is named', async () => {
    const { call } = createTestBackend(createWorkedExample());
    expect(await call(getSession, { as: 'agent-b' })).toMatchObject({
      user: { id: 'agent-b', role: 'agent' },
      rights: ['triage', 'reply'],
      lastUsedProfileIds: { facebook: 'acme-us' },
    });
  });

  it('says that it does not know a user', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    expect(await refuse('/problems/not-found', getSession, { as: 'nobody' })).toMatchObject({
      resource: 'user',
      id: 'nobody',
    });
  });

  it('names the faults of a world that cannot be opened', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const options = { headers: { 'Signet-World': 'elsewhere' } };
    expect(await refuse('/problems/invalid-world', getSession, options)).toMatchObject({
      world: 'elsewhere',
      faults: [{ message: 'is missing' }],
    });
  });

  it.each([
    ['GET', '/api/nothing'],
    ['DELETE', '/api/mentions/1'],
    ['GET', '/api'],
    ['GET', '/elsewhere'],
  ])('refuses an unknown request loudly: %s %s', async (method, path) => {
    const { backend } = createTestBackend(createWorkedExample());
    const response = await backend(new Request(`http://localhost${path}`, { method }));
    expect(problemSchema.parse(await response.json()).type).toBe('/problems/unknown-request');
    expect(response.status).toBe(404);
  });

  it('reports its own errors and answers 500', async () => {
    const errors: unknown[] = [];
    const failure = new Error('The disk is full');
    const backend = createBackend({
      defaultWorld: 'test',
      openWorld: () => Promise.reject(failure),
      reportError: (error) => errors.push(error),
    });
    const response = await backend(new Request('http://localhost/api/session'));
    const answer = await response.text();
    expect(problemSchema.parse(JSON.parse(answer))).toMatchObject({
      type: '/problems/internal',
      status: 500,
    });
    // What went wrong inside is nobody's business outside.
    expect(answer).not.toContain('disk');
    expect(errors).toEqual([failure]);
  });

  it('keeps worlds apart and opens each one once', async () => {
    const opened: string[] = [];
    const backend = createBackend({
      defaultWorld: 'worked-example',
      openWorld: (name) => {
        opened.push(name);
        const world = name === 'empty' ? createEmptyWorld() : createWorkedExample();
        return Promise.resolve(openMemoryWorld(world));
      },
      reportError: () => undefined,
    });
    const get = (world: string) =>
      backend(
        new Request('http://localhost/api/mailboxes/support', {
          headers: { 'Signet-World': world },
        }),
      );
    const [one, other] = await Promise.all([get('worked-example'), get('empty')]);
    await get('worked-example');
    expect([one.status, other.status]).toEqual([200, 404]);
    expect(opened.sort()).toEqual(['empty', 'worked-example']);
  });

  it('starts a world afresh', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const params = { mailboxId: 'support', mentionId: 'mention-1' };
    await call(changeMention, { params, body: { status: 'resolved' } });
    await call(resetWorld);
    const { defaultFolders } = await call(listMailboxFolders, { params });
    expect(defaultFolders[0]).toEqual({ id: 'inbox', count: 10 });
    expect(await call(getMailbox, { params })).toMatchObject({ version: 1 });
  });
});
