import { isDeletion, readChangedId } from './store';
import type { Change, Collection, Documents, JournalEntry, Stored } from './store';
import type { DocumentLists } from './world-documents';

/**
 * What a commit left of one document: enough to bring a fresh table up to date. Of a deletion, `version`
 * is what its document would have come to: one that is put again goes on counting from there.
 */
export interface StoredChange {
  change: Change;
  version: number;
  changedByUserId: string | null;
  changedAt: string | null;
}

type CommittedEntry = Pick<JournalEntry, 'changes' | 'userId' | 'time'>;

/**
 * The documents of a store in memory, with their versions. It keeps no journal and checks nothing:
 * the memory store and the IndexedDB store are built on it.
 */
export interface DocumentTable {
  get<Name extends Collection>(collection: Name, id: string): Stored<Documents[Name]> | null;
  list<Name extends Collection>(collection: Name): Documents[Name][];
  version(collection: Collection, id: string): number;
  /** How often a document was written, deletions too, so that a version never comes twice. */
  countWrites(collection: Collection, id: string): number;
  /** Takes over what a commit changed. */
  apply(entry: CommittedEntry): StoredChange[];
}

type Maps = { [Name in Collection]: Map<string, Documents[Name]> };
type Marks = Pick<StoredChange, 'version' | 'changedByUserId' | 'changedAt'>;

const unchanged: Marks = { version: 1, changedByUserId: null, changedAt: null };

export function createDocumentTable(documents: DocumentLists): DocumentTable {
  const maps: Maps = {
    services: mapById(documents.services),
    topics: mapById(documents.topics),
    profiles: mapById(documents.profiles),
    users: mapById(documents.users),
    mailboxes: mapById(documents.mailboxes),
    smartFolders: mapById(documents.smartFolders),
    mentions: mapById(documents.mentions),
    replies: mapById(documents.replies),
    account: mapById(documents.account),
    userStates: mapById(documents.userStates),
    sentAnswers: mapById(documents.sentAnswers),
    replySettingsChanges: mapById(documents.replySettingsChanges),
    mentionTimelines: mapById(documents.mentionTimelines),
    mentionChangeSets: mapById(documents.mentionChangeSets),
    outboxReplies: mapById(documents.outboxReplies),
    bulkReplies: mapById(documents.bulkReplies),
    cannedReplies: mapById(documents.cannedReplies),
  };
  /** Only of documents that a commit has changed; by collection and id. */
  const marks = new Map<string, Marks>();

  function version(collection: Collection, id: string): number {
    if (!maps[collection].has(id)) return 0;
    return marks.get(markKey(collection, id))?.version ?? unchanged.version;
  }

  function countWrites(collection: Collection, id: string): number {
    return marks.get(markKey(collection, id))?.version ?? version(collection, id);
  }

  function take({ change, ...mark }: StoredChange): void {
    const map: Map<string, Documents[Collection]> = maps[change.collection];
    const id = readChangedId(change);
    if (isDeletion(change)) map.delete(id);
    else map.set(id, change.document);
    marks.set(markKey(change.collection, id), mark);
  }

  return {
    version,
    countWrites,
    get(collection, id) {
      const document = maps[collection].get(id);
      if (document === undefined) return null;
      return { document, ...(marks.get(markKey(collection, id)) ?? unchanged) };
    },
    list: (collection) => Array.from(maps[collection].values()),
    apply({ changes, userId, time }) {
      const stored = changes.map((change) => ({
        change,
        version: countWrites(change.collection, readChangedId(change)) + 1,
        changedByUserId: userId,
        changedAt: time,
      }));
      stored.forEach(take);
      return stored;
    },
  };
}

function markKey(collection: Collection, id: string): string {
  return `${collection}/${id}`;
}

function mapById<Document extends { id: string }>(
  documents: readonly Document[],
): Map<string, Document> {
  return new Map(documents.map((document) => [document.id, document]));
}
