import type { UndoSeconds } from '../../../src/domain/reply/undo-seconds';

/** What the account keeps for one user. `lastUsedProfileIds`: by service id. */
export interface UserState {
  id: string;
  lastUsedProfileIds: Record<string, string>;
  resolvesOnSend: boolean;
  shortcuts: boolean;
  undoSeconds: UndoSeconds;
  /** Their session has ended; absent where it never did. Kept, because the backend may start anew. */
  isSignedOut?: boolean;
}

/** The state of a user who has done nothing yet. */
export function createUserState(userId: string): UserState {
  return {
    id: userId,
    lastUsedProfileIds: {},
    resolvesOnSend: true,
    shortcuts: true,
    undoSeconds: 0,
  };
}
