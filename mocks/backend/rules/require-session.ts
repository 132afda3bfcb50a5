import type { Store } from '../store/store';
import { ProblemError } from './problem-error';
import { readUserState } from './read-document';

/** Refuses every request of who has signed out, but the one that signs in again. */
export async function requireSession(
  request: Request,
  store: Store,
  userId: string,
): Promise<void> {
  const { document } = await readUserState(store, userId);
  if (document.isSignedOut !== true) return;
  if (request.method === 'POST' && new URL(request.url).pathname === '/api/session') return;
  throw new ProblemError({
    type: '/problems/signed-out',
    title: 'The session has ended; sign in again',
    status: 401,
  });
}
