import type { ReplySettingsChange } from '../../../src/contract/reply-settings-changes';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { Mention } from '../../../src/domain/mention';
import type { Profile } from '../../../src/domain/profile';
import type { Reply } from '../../../src/domain/reply/reply';
import type { Service } from '../../../src/domain/service';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { Topic } from '../../../src/domain/topic';
import type { User } from '../../../src/domain/user';
import type { Account } from './account';
import type { StoredBulkReply } from './stored-bulk-reply';
import type { MentionChangeSet } from './mention-change-set';
import type { MentionTimeline } from './mention-timeline';
import type { StoredCannedReply } from './stored-canned-reply';
import type { StoredOutboxReply } from './stored-outbox-reply';
import type { SentAnswer } from './sent-answer';
import type { KeptRefusal, Refusal } from './refusal';
import type { UserState } from './user-state';

/**
 * What the backend's rules stand on: documents in collections, read one by one or all at once, and
 * one write. A document is never changed in place; a commit replaces it. Every document has a store
 * version (0 while it does not exist, 1 as the world brought it, one more with each commit that
 * changes it, and never one that it had before it was deleted), which a commit can expect: that is how a step can be sure that nothing it has looked
 * at has changed. It is not the `version` that a mailbox or mention shows to the outside.
 */
export interface Documents {
  services: Service;
  topics: Topic;
  profiles: Profile;
  users: User;
  mailboxes: Mailbox;
  smartFolders: SmartFolder;
  mentions: Mention;
  replies: Reply;
  account: Account;
  userStates: UserState;
  sentAnswers: SentAnswer;
  replySettingsChanges: ReplySettingsChange;
  mentionTimelines: MentionTimeline;
  mentionChangeSets: MentionChangeSet;
  outboxReplies: StoredOutboxReply;
  bulkReplies: StoredBulkReply;
  cannedReplies: StoredCannedReply;
}
export type Collection = keyof Documents;

/** A document as it is stored. `changedByUserId`, `changedAt`: of its last commit; null from the world. */
export interface Stored<Document> {
  document: Document;
  version: number;
  changedByUserId: string | null;
  changedAt: string | null;
}

/** Puts a document in the place of the one with its id, or adds it. */
export type Put = {
  [Name in Collection]: { collection: Name; document: Documents[Name] };
}[Collection];

/** Takes a document away; of one that is not there nothing is left either. */
export interface Deletion {
  collection: Collection;
  deletedId: string;
}

export type Change = Put | Deletion;

export function isDeletion(change: Change): change is Deletion {
  return 'deletedId' in change;
}

/** The id of the document that a change is about. */
export function readChangedId(change: Change): string {
  return isDeletion(change) ? change.deletedId : change.document.id;
}

/** The store version that a document must still have for a commit to happen; 0: it must not exist. */
export interface ExpectedVersion {
  collection: Collection;
  id: string;
  version: number;
}

/** Who commits, when (ISO 8601, UTC), and for which request; `endpoint`: of the request, if one asked for it. */
export interface CommitOrigin {
  userId: string;
  time: string;
  requestId: string;
  endpoint?: string;
}

/** Of a changed document: as it shows its version, or its store version; 0 while it does not exist. */
export interface VersionStep {
  from: number;
  to: number;
}

/**
 * One commit, as the journal keeps it. `sequence` grows by one from 1.
 * - `versions`: of each change; missing in journals that were kept before they had it.
 */
export interface JournalEntry extends CommitOrigin {
  sequence: number;
  changes: readonly Change[];
  versions?: readonly VersionStep[];
}

export type CommitOutcome = { status: 'committed'; sequence: number } | { status: 'conflict' };

export type CommitListener = (changes: readonly Change[], entry: JournalEntry) => void;

export interface Store {
  get<Name extends Collection>(
    collection: Name,
    id: string,
  ): Promise<Stored<Documents[Name]> | null>;
  /** All documents of a collection, in the order in which the world or the commits brought them. */
  list<Name extends Collection>(collection: Name): Promise<readonly Documents[Name][]>;
  /**
   * The one write: all changes or, when a document has another version than expected, none. Journalled
   * in the same step.
   */
  commit(
    changes: readonly Change[],
    expectedVersions: readonly ExpectedVersion[],
    origin: CommitOrigin,
  ): Promise<CommitOutcome>;
  /** The journal's entries after a sequence number, oldest first. */
  readJournal(afterSequence: number): Promise<readonly JournalEntry[]>;
  /** Keeps a refusal, beside the commits: it changes nothing that anybody reads, and has no sequence. */
  keepRefusal(refusal: Refusal): Promise<void>;
  /** The refusals after a number that are still kept, oldest first. */
  readRefusals(afterNumber: number): Promise<readonly KeptRefusal[]>;
  /**
   * Calls `listener` with the changes of every commit, wherever it came from, as soon as reads see it, and
   * with its journal entry.
   * @returns ends the calls
   */
  subscribe(listener: CommitListener): () => void;
  /** Drawn anew with each fresh start of the world: the sequence of another generation means nothing. */
  generation: string;
  /** The sequence of the last commit that reads see; 0 before the first. */
  readSequence(): number;
}
