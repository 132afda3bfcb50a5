import { signOut } from '../contract/session';
import { callEndpoint, isProblem } from './http';
import { callSession } from './session';

/**
 * Ends the session. Where the backend does not say that it did, asks whether there still is one: a session that is
 * over is over, whoever ended it, and a single 401 says little. Rejects with the first error where that is not
 * known, or the session goes on.
 */
export async function endSession(): Promise<void> {
  try {
    await callEndpoint(signOut, {});
  } catch (error) {
    const now: unknown = await callSession().catch((lost: unknown) => lost);
    if (!isProblem(now, '/problems/signed-out')) throw error;
  }
}
