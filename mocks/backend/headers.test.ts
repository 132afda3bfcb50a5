import { describe, expect, it } from 'vitest';
import { createWorkedExample } from '../worlds/worked-example';
import { listEndpoints } from './test-support/list-endpoints';
import { buildRequest, createTestBackend } from './test-support/test-backend';

const endpoints = listEndpoints();

/** An answer that a browser opens as a page runs nothing, and no other page frames it. */
const guards = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
};

describe('answers', () => {
  it.each(endpoints)(
    'to %s are kept by no cache and shown by no page, whatever they say',
    async (_, endpoint) => {
      const { backend } = createTestBackend(createWorkedExample());
      const known = { mailboxId: 'support', mentionId: 'mention-1', smartFolderId: 'vip' };
      for (const given of [known, {}]) {
        const names = Array.from(endpoint.path.matchAll(/:(\w+)/g), ([, name = '']) => name);
        const params = Object.fromEntries(names.map((name) => [name, 'nothing']));
        const options = { params: { ...params, ...given }, key: 'key', version: 1 };
        const body = endpoint.request && { body: {} };
        const response = await backend(buildRequest(endpoint, { ...options, ...body }));
        expect(Object.fromEntries(response.headers)).toMatchObject(guards);
        await response.body?.cancel();
      }
    },
  );

  it('that nobody asked for are guarded alike', async () => {
    const { backend } = createTestBackend(createWorkedExample());
    const response = await backend(new Request('http://localhost/api/nothing'));
    expect(Object.fromEntries(response.headers)).toMatchObject(guards);
  });
});

describe('requests', () => {
  const writes = endpoints.filter(([, { method }]) => method !== 'GET' && method !== 'DELETE');

  it.each(writes)('%s as a form could send it is refused', async (_, endpoint) => {
    const { backend, store } = createTestBackend(createWorkedExample());
    const params = Object.fromEntries(
      Array.from(endpoint.path.matchAll(/:(\w+)/g), ([, name]) => [name, 'support']),
    );
    const body = endpoint.request && { body: {} };
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      const request = buildRequest(endpoint, { params, key: 'key', version: 1, ...body });
      request.headers.set('Content-Type', type);
      const response = await backend(request);
      expect(await response.json()).toMatchObject({
        type: '/problems/invalid-request',
        errors: [{ path: 'Content-Type' }],
      });
    }
    expect(await store().readJournal(0)).toEqual([]);
  });
});
