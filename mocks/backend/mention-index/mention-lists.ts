import type { DefaultFolderId } from '../../../src/domain/default-folder';
import type { Mention } from '../../../src/domain/mention';
import type { Reply } from '../../../src/domain/reply/reply';
import type { SmartFolder } from '../../../src/domain/smart-folder';

/**
 * What the rules ask about many mentions at once. The mock backend answers from indexes in memory
 * (mention-index.ts); a real server would ask its database. Smart folders are given as documents, so that
 * an answer is never about another filter than the one that the rule has read.
 */

/** A mention with the replies to it, oldest first. Only for reading; it changes with the next commit. */
export interface MentionEntry {
  readonly mention: Mention;
  readonly replies: readonly Reply[];
}

/** A place in a list: newest first, and by id (code unit order) where times are equal. */
export interface ListPosition {
  time: string;
  id: string;
}

/** A folder of a mailbox, for one user. */
export interface FolderView {
  mailboxId: string;
  folder: DefaultFolderId | SmartFolder;
  viewerId: string;
}

export interface MentionPage {
  entries: readonly MentionEntry[];
  /** Where the next page starts; null on the last one. */
  next: ListPosition | null;
  total: number;
}

/** The smart folders that hold a mention, topmost first. Equal sets of one walk are the same object. */
export interface FolderSet {
  readonly folders: readonly SmartFolder[];
}

export interface MentionLists {
  count(view: FolderView): Promise<number>;
  /** The mentions after a position, or from the start. */
  page(view: FolderView, after: ListPosition | null, limit: number): Promise<MentionPage>;
  /** The mentions of a conversation with the replies to them, oldest first. */
  listConversation(conversationId: string): Promise<readonly MentionEntry[]>;
  /** The mentions with these ids, in their order; ids of none are left out. */
  listById(mentionIds: readonly string[]): Promise<readonly MentionEntry[]>;
  /** Visits every mention of a mailbox with those of `smartFolders` that hold it, in the order given. */
  visitMentions(
    view: { mailboxId: string; smartFolders: readonly SmartFolder[]; viewerId: string },
    visit: (mention: Mention, folders: FolderSet) => void,
  ): Promise<void>;
}
