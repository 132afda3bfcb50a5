import type { Mention } from '../../../src/domain/mention';
import type { Profile } from '../../../src/domain/profile';
import { asAnswered } from '../../../src/domain/reply/private-reply';
import type { ReplyResolution } from '../../../src/domain/reply/resolution';
import { resolveReplyProfile } from '../../../src/domain/reply/resolve-reply-profile';
import type { Service } from '../../../src/domain/service';
import { ACCOUNT_ID } from '../store/account';
import type { ExpectedVersion } from '../store/store';
import type { UserState } from '../store/user-state';
import { isShownBy } from './mentions';
import { createInvalidRequestError, createNotFoundError } from './problem-error';
import { readAccount, readDocument, readUserState } from './read-document';
import { readSmartFolders } from './read-smart-folders';
import type { RuleContext } from './rule-context';
import { findFoldersOf } from './smart-folders';

/**
 * What a reply is decided by, read now, and who would answer. `expectedVersions`: of everything that
 * this rests on; mailbox and folders change only together with the account's settings revision.
 * `view.isPrivate`: whether it is to be answered in private, though it is public.
 * `view.lastUsedProfileIds`: those that a reply was sent with, should they not be what is last used now.
 */
export interface ReplyFacts {
  mention: Mention;
  service: Service | null;
  profiles: readonly Profile[];
  userState: UserState;
  settingsRevision: number;
  resolution: ReplyResolution;
  expectedVersions: readonly ExpectedVersion[];
}

export async function readReplyFacts(
  { store, user }: RuleContext,
  view: {
    mentionId: string;
    mailboxId: string;
    openFolderId: string | null;
    isPrivate?: boolean | undefined;
    lastUsedProfileIds?: UserState['lastUsedProfileIds'];
  },
): Promise<ReplyFacts> {
  const account = await readAccount(store);
  const mention = await readDocument(store, 'mentions', view.mentionId);
  const mailbox = await readNamedMailbox({ store }, view.mailboxId);
  if (!isShownBy(mailbox, mention.document)) throw createNotFoundError('mention', view.mentionId);
  if (view.openFolderId !== null && !mailbox.smartFolderIds.includes(view.openFolderId)) {
    throw createInvalidRequestError([
      { path: 'openFolderId', message: 'is no smart folder of the mailbox' },
    ]);
  }
  const [smartFolders, services, profiles, userState] = await Promise.all([
    readSmartFolders(store, mailbox),
    store.list('services'),
    readProfiles({ store }),
    readUserState(store, user.id),
  ]);
  return {
    mention: mention.document,
    service: services.find(({ id }) => id === mention.document.serviceId) ?? null,
    profiles: profiles.documents,
    userState: userState.document,
    settingsRevision: account.document.settingsRevision,
    resolution: resolveReplyProfile({
      mention: asAnswered(mention.document, view.isPrivate === true),
      mailbox,
      folders: findFoldersOf(mention.document, smartFolders, user.id),
      openFolderId: view.openFolderId,
      services,
      profiles: profiles.documents,
      lastUsedProfileIds: view.lastUsedProfileIds ?? userState.document.lastUsedProfileIds,
    }),
    expectedVersions: [
      { collection: 'account', id: ACCOUNT_ID, version: account.version },
      { collection: 'mentions', id: view.mentionId, version: mention.version },
      { collection: 'userStates', id: user.id, version: userState.version },
      ...profiles.expectedVersions,
    ],
  };
}

/** A mailbox that a request's body names. */
async function readNamedMailbox({ store }: Pick<RuleContext, 'store'>, mailboxId: string) {
  const stored = await store.get('mailboxes', mailboxId);
  if (stored !== null) return stored.document;
  throw createInvalidRequestError([{ path: 'mailboxId', message: 'there is no such mailbox' }]);
}

async function readProfiles({ store }: Pick<RuleContext, 'store'>) {
  const listed = await store.list('profiles');
  const stored = await Promise.all(listed.map(({ id }) => store.get('profiles', id)));
  const known = stored.flatMap((profile) => (profile === null ? [] : [profile]));
  return {
    documents: known.map(({ document }) => document),
    expectedVersions: known.map(({ document, version }): ExpectedVersion => ({
      collection: 'profiles',
      id: document.id,
      version,
    })),
  };
}
