import { describe, expect, it } from 'vitest';
import { listProfiles, listServices, listTopics, listUsers } from '../../../src/contract/account';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';

describe('the lists of the account', () => {
  it.each([
    ['services', listServices, createWorkedExample().services],
    ['profiles', listProfiles, createWorkedExample().profiles],
    ['topics', listTopics, createWorkedExample().topics],
    ['users', listUsers, createWorkedExample().users],
  ])('gives all %s in the order of the world', async (_, endpoint, expected) => {
    const { call } = createTestBackend(createWorkedExample());
    const page = await call<{ items: unknown[]; nextCursor: string | null; total: number }>(
      endpoint,
    );
    expect(page).toEqual({ items: expected, nextCursor: null, total: expected.length });
  });

  it('gives page after page', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const first = await call(listProfiles, { query: { limit: '2' } });
    const second = await call(listProfiles, {
      query: { limit: '3', cursor: first.nextCursor ?? '' },
    });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
      createWorkedExample().profiles.map(({ id }) => id),
    );
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    ['limit', { limit: '0' }],
    ['limit', { limit: '201' }],
    ['limit', { limit: 'many' }],
    ['cursor', { cursor: 'nonsense' }],
    ['cursor', { cursor: '%%%' }],
    ['cursor', { cursor: '' }],
  ])('refuses a bad %s: %j', async (path, query) => {
    const { refuse } = createTestBackend(createWorkedExample());
    const { errors } = await refuse('/problems/invalid-request', listUsers, { query });
    expect(errors.map((error) => error.path)).toEqual([path]);
  });

  it("refuses another list's cursor", async () => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    const { nextCursor } = await call(listProfiles, { query: { limit: '1' } });
    await refuse('/problems/invalid-request', listUsers, { query: { cursor: nextCursor ?? '' } });
  });
});
