import type { LastChange } from '../../../src/contract/last-change';
import { ACCOUNT_ID } from '../store/account';
import type { Account } from '../store/account';
import type { Documents, Store, Stored } from '../store/store';
import { createUserState } from '../store/user-state';
import type { UserState } from '../store/user-state';
import { createNotFoundError } from './problem-error';

const resources = {
  mailboxes: 'mailbox',
  smartFolders: 'smart-folder',
  mentions: 'mention',
  profiles: 'profile',
  users: 'user',
  replySettingsChanges: 'reply-settings-change',
  mentionChangeSets: 'mention-change-set',
  cannedReplies: 'canned-reply',
} as const;

/** A document that the request's address names; refuses when there is none. */
export async function readDocument<Name extends keyof typeof resources>(
  store: Store,
  collection: Name,
  id: string,
): Promise<Stored<Documents[Name]>> {
  const stored = await store.get(collection, id);
  if (stored === null) throw createNotFoundError(resources[collection], id);
  return stored;
}

/** A document as its address answers with it: with who changed it last. */
export async function readWithLastChange<Name extends keyof typeof resources>(
  store: Store,
  collection: Name,
  id: string,
): Promise<Documents[Name] & LastChange> {
  const { document, changedByUserId, changedAt } = await readDocument(store, collection, id);
  return { ...document, changedByUserId, changedAt };
}

/** The account's one record; every store has it. */
export async function readAccount(store: Store): Promise<Stored<Account>> {
  const stored = await store.get('account', ACCOUNT_ID);
  if (stored === null) throw new Error('The store has no account');
  return stored;
}

/**
 * A user's state, also of one who has done nothing yet (store version 0). What was kept before a
 * preference came to be has it as everyone has it at first.
 */
export async function readUserState(
  store: Store,
  userId: string,
): Promise<{ document: UserState; version: number }> {
  const stored = await store.get('userStates', userId);
  const fresh = createUserState(userId);
  if (stored === null) return { document: fresh, version: 0 };
  return { document: { ...fresh, ...stored.document }, version: stored.version };
}
