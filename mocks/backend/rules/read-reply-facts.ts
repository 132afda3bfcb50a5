import type { Mailbox } from '../../../src/domain/mailbox';
import type { Mention } from '../../../src/domain/mention';
import type { Profile } from '../../../src/domain/profile';
import { asAnswered } from '../../../src/domain/reply/private-reply';
import type { ReplyResolution } from '../../../src/domain/reply/resolution';
import { resolveReplyProfile } from '../../../src/domain/reply/resolve-reply-profile';
import type { Service } from '../../../src/domain/service';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import { ACCOUNT_ID } from '../store/account';
import type { ExpectedVersion, Stored } from '../store/store';
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

interface ReplyView {
  mailboxId: string;
  openFolderId: string | null;
  isPrivate?: boolean | undefined;
  lastUsedProfileIds?: UserState['lastUsedProfileIds'];
}

/** What the replies to all mentions of a view are decided by, read once. */
export interface ReplyFrame {
  userId: string;
  mailbox: Mailbox;
  smartFolders: readonly SmartFolder[];
  openFolderId: string | null;
  isPrivate: boolean;
  services: readonly Service[];
  profiles: readonly Profile[];
  userState: UserState;
  lastUsedProfileIds: UserState['lastUsedProfileIds'];
  settingsRevision: number;
  expectedVersions: readonly ExpectedVersion[];
}

export async function readReplyFacts(
  context: RuleContext,
  view: ReplyView & { mentionId: string },
): Promise<ReplyFacts> {
  const mention = await readDocument(context.store, 'mentions', view.mentionId);
  const frame = await readReplyFrame(context, view);
  if (!isShownBy(frame.mailbox, mention.document)) {
    throw createNotFoundError('mention', view.mentionId);
  }
  checkOpenFolder(frame);
  return resolveInFrame(frame, mention);
}

export async function readReplyFrame(
  { store, user }: RuleContext,
  view: ReplyView,
): Promise<ReplyFrame> {
  const account = await readAccount(store);
  const mailbox = await readNamedMailbox({ store }, view.mailboxId);
  const [smartFolders, services, profiles, userState] = await Promise.all([
    readSmartFolders(store, mailbox),
    store.list('services'),
    readProfiles({ store }),
    readUserState(store, user.id),
  ]);
  return {
    userId: user.id,
    mailbox,
    smartFolders,
    openFolderId: view.openFolderId,
    isPrivate: view.isPrivate === true,
    services,
    profiles: profiles.documents,
    userState: userState.document,
    lastUsedProfileIds: view.lastUsedProfileIds ?? userState.document.lastUsedProfileIds,
    settingsRevision: account.document.settingsRevision,
    expectedVersions: [
      { collection: 'account', id: ACCOUNT_ID, version: account.version },
      { collection: 'userStates', id: user.id, version: userState.version },
      ...profiles.expectedVersions,
    ],
  };
}

/** Refuses a view with a folder open that the mailbox does not have. */
export function checkOpenFolder({ mailbox, openFolderId }: ReplyFrame): void {
  if (openFolderId === null || mailbox.smartFolderIds.includes(openFolderId)) return;
  throw createInvalidRequestError([
    { path: 'openFolderId', message: 'is no smart folder of the mailbox' },
  ]);
}

/** Who answers a mention, whether or not the mailbox shows it. */
export function resolveInFrame(
  frame: ReplyFrame,
  { document: mention, version }: Stored<Mention>,
): ReplyFacts {
  const { mailbox, smartFolders, openFolderId, services, profiles, lastUsedProfileIds } = frame;
  return {
    mention,
    service: services.find(({ id }) => id === mention.serviceId) ?? null,
    profiles,
    userState: frame.userState,
    settingsRevision: frame.settingsRevision,
    resolution: resolveReplyProfile({
      mention: asAnswered(mention, frame.isPrivate),
      mailbox,
      folders: findFoldersOf(mention, smartFolders, frame.userId),
      openFolderId,
      services,
      profiles,
      lastUsedProfileIds,
    }),
    expectedVersions: [
      ...frame.expectedVersions,
      { collection: 'mentions', id: mention.id, version },
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
