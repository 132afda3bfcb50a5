import type { ChangedPreferences, Preferences, Session } from '../../../src/contract/session';
import { listRights } from '../../../src/domain/user';
import { commitWithRetries } from './commit-with-retries';
import { readAccount, readUserState } from './read-document';
import type { UserState } from '../store/user-state';
import type { RuleContext } from './rule-context';

/** Who one is and what one may. */
export async function readSession({ store, user, now }: RuleContext): Promise<Session> {
  const [account, state] = await Promise.all([readAccount(store), readUserState(store, user.id)]);
  return {
    user,
    rights: [...listRights(user.role)],
    preferences: readPreferences(state.document),
    lastUsedProfileIds: state.document.lastUsedProfileIds,
    settingsRevision: account.document.settingsRevision,
    now: now(),
    demo: null,
  };
}

/** Everyone chooses for themselves, whatever the role. */
export function savePreferences(
  context: RuleContext,
  changed: ChangedPreferences,
): Promise<Preferences> {
  const { store, user } = context;
  return commitWithRetries(context, async () => {
    const { document, version } = await readUserState(store, user.id);
    const next = { ...document, ...changed };
    return {
      changes: [{ collection: 'userStates', document: next }],
      expectedVersions: [{ collection: 'userStates', id: user.id, version }],
      answer: readPreferences(next),
    };
  });
}

/** What was kept before replies could wait has no `undoSeconds`. */
export function readPreferences({
  resolvesOnSend,
  shortcuts,
  undoSeconds = 0,
}: Pick<UserState, 'resolvesOnSend' | 'shortcuts'> & Partial<UserState>): Preferences {
  return { resolvesOnSend, shortcuts, undoSeconds };
}

/** Ends a user's session, or begins it again. */
export function setSignedOut(context: RuleContext, isSignedOut: boolean): Promise<undefined> {
  const { store, user } = context;
  return commitWithRetries(context, async () => {
    const { document, version } = await readUserState(store, user.id);
    return {
      changes: [{ collection: 'userStates', document: { ...document, isSignedOut } }],
      expectedVersions: [{ collection: 'userStates', id: user.id, version }],
      answer: undefined,
    };
  });
}
