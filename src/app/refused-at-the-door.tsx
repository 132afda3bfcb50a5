import type { Problem } from '../contract/problem';
import { SessionEnded } from '../features/session/turned-away/session-ended';
import { WorldFailure } from './world-failure';

/** In the place of what cannot be shown: the session has ended, or the world or user of the address is not there. */
export function RefusedAtTheDoor({ problem, onBack }: { problem: Problem; onBack: () => void }) {
  if (problem.type === '/problems/signed-out') return <SessionEnded onBack={onBack} />;
  return <WorldFailure problem={problem} />;
}
