import { ProblemError } from './rules/problem-error';

/**
 * Whose session has ended, by world. It lives as long as the backend does: it is not part of the world,
 * and a reset of the world signs nobody in or out.
 */
export interface SignedOutUsers {
  /** Refuses every request of who has signed out, but the one that signs in again. */
  check: (request: Request, world: string, userId: string) => void;
  signOut: (world: string, userId: string) => void;
  signIn: (world: string, userId: string) => void;
}

export function createSignedOutUsers(): SignedOutUsers {
  const names = new Set<string>();
  const nameOf = (world: string, userId: string) => JSON.stringify([world, userId]);
  return {
    check(request, world, userId) {
      if (!names.has(nameOf(world, userId))) return;
      if (request.method === 'POST' && new URL(request.url).pathname === '/api/session') return;
      throw new ProblemError({
        type: '/problems/signed-out',
        title: 'The session has ended; sign in again',
        status: 401,
      });
    },
    signOut(world, userId) {
      names.add(nameOf(world, userId));
    },
    signIn(world, userId) {
      names.delete(nameOf(world, userId));
    },
  };
}
