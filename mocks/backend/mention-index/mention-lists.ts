import type { DefaultFolderId } from '../../../src/domain/default-folder';
import type { Mention } from '../../../src/domain/mention';
import type { Reply } from '../../../src/domain/reply/reply';
import type { MentionQuery } from '../../../src/domain/search/mention-search';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { AnswerSettings } from './answer-sets';

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

/** A place in a list that is sorted by a search; `rank` goes before time and id. */
export interface SearchPosition extends ListPosition {
  rank: number;
}

export interface SearchPage extends Omit<MentionPage, 'next'> {
  next: SearchPosition | null;
}

/** The smart folders that hold a mention, topmost first. Equal sets of one walk are the same object. */
export interface FolderSet {
  readonly folders: readonly SmartFolder[];
}

export interface MentionLists {
  count(view: FolderView): Promise<number>;
  /** The mentions after a position, or from the start. */
  page(view: FolderView, after: ListPosition | null, limit: number): Promise<MentionPage>;
  /**
   * The same of those that a search finds, as it sorts them.
   * @param settings what who answers follows from; only looked at where the search asks for it
   */
  search(
    view: FolderView,
    query: MentionQuery,
    settings: AnswerSettings,
    after: SearchPosition | null,
    limit: number,
  ): Promise<SearchPage>;
  /** The tags and languages of a mailbox's mentions, in any order. */
  listSearchValues(mailboxId: string): Promise<{ tags: string[]; languages: string[] }>;
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
