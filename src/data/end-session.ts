import { signOut } from '../contract/session';
import { callEndpoint, isProblem } from './http';
import { callSession } from './session';

/**
 * Ends the session. Where no answer says that it has, asks whether there still is one: a session that is over
 * is over, whoever ended it. Rejects with the first error where that is not known, or it goes on.
 */
export async function endSession(): Promise<void> {
  try {
    await callEndpoint(signOut, {});
  } catch (error) {
    if (saysOver(error)) return;
    const now: unknown = await callSession().catch((lost: unknown) => lost);
    if (!saysOver(now)) throw error;
  }
}

function saysOver(answer: unknown): boolean {
  return isProblem(answer, '/problems/signed-out');
}
