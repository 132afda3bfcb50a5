import { afterEach, expect, it, vi } from 'vitest';
import { signIn } from '../contract/session';
import { createTestBackend } from '../../mocks/backend/test-support/test-backend';
import { createWorkedExample } from '../../mocks/worlds/worked-example';
import { endSession } from './end-session';
import { connectBackend } from './http';

afterEach(() => {
  vi.unstubAllGlobals();
});

type Answer = (request: Request) => Promise<Response>;

/** @param meet what becomes of the request that signs out */
function standAt(meet: (backend: Answer, request: Request) => Promise<Response>): string[] {
  const { backend } = createTestBackend(createWorkedExample());
  const asked: string[] = [];
  connectBackend({ url: 'http://localhost/api', headers: {} });
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    asked.push(`${request.method} ${new URL(url).pathname}`);
    return request.method === 'DELETE' ? meet(backend, request) : backend(request);
  });
  return asked;
}

const cut = () => Promise.reject(new TypeError('cut'));

it('ends the session, and asks no more', async () => {
  const asked = standAt((backend, request) => backend(request));
  await endSession();
  expect(asked).toEqual(['DELETE /api/session']);
});

it('finds out that it has ended where no answer came', async () => {
  const asked = standAt(async (backend, request) => {
    await backend(request);
    return cut();
  });
  await endSession();
  expect(asked).toEqual(['DELETE /api/session', 'GET /api/session']);
});

it('does not believe that it has ended while it goes on', async () => {
  const signedOut = { type: '/problems/signed-out', title: 'No', status: 401 };
  standAt(() => Promise.resolve(Response.json(signedOut, { status: 401 })));
  await expect(endSession()).rejects.toThrow('No');
  standAt(cut);
  await expect(endSession()).rejects.toThrow('No answer');
});

it('is done where it had ended before', async () => {
  const test = createTestBackend(createWorkedExample());
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => test.backend(new Request(url, init)));
  connectBackend({ url: 'http://localhost/api', headers: {} });
  await endSession();
  await endSession();
  await test.call(signIn);
});
