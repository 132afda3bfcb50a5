import { pickProfile } from '../../../../src/domain/reply/pick-profile';
import type { ReplyDecision } from '../../../../src/domain/reply/resolution';
import type { ChosenBy, Reply } from '../../../../src/domain/reply/reply';
import type { Authorization } from '../../../../src/domain/profile';
import type { ReplyWith } from '../../../../src/domain/reply-with';
import { resolveByTheBook } from '../../../../src/domain/test-support/reference-resolver';
import { isDeletion } from '../../store/store';
import type { Change, JournalEntry } from '../../store/store';
import type { StoredOutboxReply } from '../../store/stored-outbox-reply';
import { foldersOf, tinyWorld } from './tiny-world';
import type { SettingId, TinyMentionId } from './tiny-world';

/**
 * What the account must be after each commit, told by the commits alone, and every way in which one may be
 * wrong. The rules it judges by are the second, plain reading of them, not the backend's.
 */

/** A reply that an agent has asked for, with what the screen showed; its text is its key. */
export interface Draft {
  key: string;
  userId: string;
  mentionId: TinyMentionId;
  openFolderId: string | null;
  profileId: string;
  chosenBy: ChosenBy;
  waits: boolean;
}

/** A save that an admin has asked for, made from `version`. */
export interface Save {
  settingId: SettingId;
  version: number;
  replyWith: ReplyWith;
}

interface Setting {
  version: number;
  replyWith: ReplyWith;
}

export interface AccountModel {
  drafts: Map<string, Draft>;
  /** By the id of the request. */
  saves: Map<string, Save>;
  settings: Map<string, Setting>;
  authorizations: Map<string, Authorization>;
  settingsRevision: number;
  /** By user, then by service. */
  lastUsed: Map<string, Readonly<Record<string, string>>>;
  outbox: Map<string, StoredOutboxReply>;
  /** By key. */
  published: Map<string, Reply>;
  faults: string[];
  /** Judges a commit by what was true before it, then takes it over. */
  take(changes: readonly Change[], entry: JournalEntry): void;
}

export function createAccountModel(): AccountModel {
  const model: AccountModel = {
    drafts: new Map(),
    saves: new Map(),
    settings: new Map(
      [...tinyWorld.mailboxes, ...tinyWorld.smartFolders].map(({ id, version, replyWith }) => [
        id,
        { version, replyWith },
      ]),
    ),
    authorizations: new Map(tinyWorld.profiles.map(({ id, authorization }) => [id, authorization])),
    settingsRevision: 1,
    lastUsed: new Map(Object.entries(tinyWorld.lastUsedProfileIds)),
    outbox: new Map(),
    published: new Map(),
    faults: [],
    take(changes, entry) {
      for (const change of changes) judge(model, change, changes, entry);
      for (const change of changes) apply(model, change);
    },
  };
  return model;
}

function judge(
  model: AccountModel,
  change: Change,
  changes: readonly Change[],
  { requestId }: JournalEntry,
): void {
  const expect = (isRight: boolean, fault: string) => {
    if (!isRight) model.faults.push(fault);
  };
  if (isDeletion(change)) {
    model.faults.push(`deleted ${change.deletedId}`);
    return;
  }
  if (change.collection === 'mailboxes' || change.collection === 'smartFolders') {
    const { id, version, replyWith } = change.document;
    const save = model.saves.get(requestId);
    const before = model.settings.get(id);
    expect(save?.settingId === id, `${id} was saved by nobody`);
    expect(save?.version === before?.version, `${id} was saved over what was not seen`);
    expect(version === (before?.version ?? 0) + 1, `${id} has a version twice or none`);
    expect(isEqual(replyWith, save?.replyWith), `${id} is not what was saved`);
    expect(
      changes.some((one) => !isDeletion(one) && one.collection === 'account'),
      `${id} was saved without a revision`,
    );
  }
  if (change.collection === 'account') {
    const { settingsRevision } = change.document;
    expect(settingsRevision === model.settingsRevision + 1, 'a revision came twice or not at all');
  }
  if (change.collection === 'replies') {
    const reply = change.document;
    const draft = model.drafts.get(reply.text);
    const waiting = draft?.waits ? model.outbox.get(outboxIdOf(draft)) : undefined;
    expect(draft !== undefined, `${reply.text} was asked for by nobody`);
    expect(!model.published.has(reply.text), `${reply.text} was published twice`);
    if (draft === undefined) return;
    expect(
      reply.profileId === draft.profileId && reply.mentionId === draft.mentionId,
      `${reply.text} was published as ${reply.profileId}, shown was ${draft.profileId}`,
    );
    expect(
      !draft.waits || waiting?.status === 'waiting',
      `${reply.text} was published though it is ${waiting?.status ?? 'not there'}`,
    );
    expect(
      maySend(model, draft, waiting?.lastUsedProfileIds),
      `${reply.text} was published as ${draft.profileId} against the rules`,
    );
  }
  if (change.collection === 'outboxReplies') {
    const { id, status, text, lastUsedProfileIds } = change.document;
    const draft = model.drafts.get(text);
    const before = model.outbox.get(id)?.status ?? 'nowhere';
    const follows = { nowhere: ['waiting'], waiting: ['published', 'withdrawn', 'failed'] };
    const allowed: Readonly<Record<string, readonly string[]>> = {
      ...follows,
      failed: ['withdrawn'],
    };
    expect(allowed[before]?.includes(status) === true, `${text} went from ${before} to ${status}`);
    expect(
      (status === 'published') ===
        changes.some((one) => !isDeletion(one) && one.collection === 'replies'),
      `${text} is ${status}, which its publication is not`,
    );
    if (before !== 'nowhere' || draft === undefined) return;
    expect(maySend(model, draft), `${text} was queued against the rules`);
    expect(
      isEqual(lastUsedProfileIds, model.lastUsed.get(draft.userId) ?? {}),
      `${text} waits with another last used profile`,
    );
  }
}

function apply(model: AccountModel, change: Change): void {
  if (isDeletion(change)) return;
  if (change.collection === 'mailboxes' || change.collection === 'smartFolders') {
    const { id, version, replyWith } = change.document;
    model.settings.set(id, { version, replyWith });
  } else if (change.collection === 'account') {
    model.settingsRevision = change.document.settingsRevision;
  } else if (change.collection === 'profiles') {
    model.authorizations.set(change.document.id, change.document.authorization);
  } else if (change.collection === 'userStates') {
    model.lastUsed.set(change.document.id, change.document.lastUsedProfileIds);
  } else if (change.collection === 'outboxReplies') {
    model.outbox.set(change.document.id, change.document);
  } else if (change.collection === 'replies') {
    model.published.set(change.document.text, change.document);
  }
}

/** Whether the rules let a draft out now, as whom it was shown. */
function maySend(
  model: AccountModel,
  { userId, mentionId, openFolderId, profileId, chosenBy }: Draft,
  lastUsedProfileIds = model.lastUsed.get(userId) ?? {},
): boolean {
  const said = decideByModel(model, { mentionId, openFolderId, lastUsedProfileIds });
  if (chosenBy === 'resolved') return said.status === 'answered' && said.profileId === profileId;
  if (chosenBy === 'alternative') {
    return said.status === 'blocked' && said.alternative?.profileId === profileId;
  }
  const mention = tinyWorld.mentions.find(({ id }) => id === mentionId);
  const isReceived = mention?.kind === 'private-message';
  return (
    model.authorizations.get(profileId) === 'authorized' &&
    (!isReceived || mention.receivingProfileId === profileId)
  );
}

function decideByModel(
  { settings, authorizations }: AccountModel,
  {
    mentionId,
    openFolderId,
    lastUsedProfileIds,
  }: {
    mentionId: TinyMentionId;
    openFolderId: string | null;
    lastUsedProfileIds: Readonly<Record<string, string>>;
  },
): ReplyDecision {
  const mention = tinyWorld.mentions.find(({ id }) => id === mentionId);
  const [mailbox] = tinyWorld.mailboxes;
  if (mention === undefined || mailbox === undefined) throw new Error('The tiny world has both');
  const replyWithOf = (id: string): ReplyWith => settings.get(id)?.replyWith ?? { mode: 'default' };
  return resolveByTheBook(
    {
      mention,
      mailbox: { ...mailbox, replyWith: replyWithOf(mailbox.id) },
      folders: foldersOf[mentionId].map((id) => ({ id, replyWith: replyWithOf(id) })),
      openFolderId,
      services: tinyWorld.services,
      profiles: tinyWorld.profiles.map((profile) => ({
        ...profile,
        authorization: authorizations.get(profile.id) ?? profile.authorization,
      })),
      lastUsedProfileIds,
    },
    pickProfile,
  );
}

export function outboxIdOf({ userId, key }: Draft): string {
  return `${userId}:${key}`;
}

function isEqual(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
