import { compileFilter, dependsOnViewer } from '../../../src/domain/matches-smart-folder';
import type { DefaultFolderId } from '../../../src/domain/default-folder';
import { findOrAdd } from '../../../src/domain/find-or-add';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import { isInDefaultFolder, isPersonalFolder, readFolderTime } from '../rules/default-folders';
import { comparePositions, createFolderList } from './folder-list';
import type { FolderList } from './folder-list';
import type { MentionEntry } from './mention-lists';

/**
 * The lists of one mailbox's folders. A list is made when it is first asked for, by looking at every
 * mention of the mailbox once, and kept up to date from then on. Folders that depend on who looks have
 * one list for each user who did. A smart folder's list goes by its filter: whoever asks with a filter
 * that was changed meanwhile gets what they asked for, and nobody else does.
 */
export interface MailboxIndex {
  findList(folder: DefaultFolderId | SmartFolder, viewerId: string): FolderList;
  /** Forgets the lists of a filter that a smart folder had. */
  forgetFilter(filter: string): void;
  /** Takes in a mention that was not there before. */
  add(entry: MentionEntry): void;
  /** To be called before a mention changes; gives what to call after it. */
  prepareMove(entry: MentionEntry): () => void;
}

/** `entries`: the mentions of these topics, newest first. */
export function createMailboxIndex(
  topicIds: readonly string[],
  entries: readonly MentionEntry[],
): MailboxIndex {
  const topics = new Set(topicIds);
  const isShown = ({ mention }: MentionEntry) => mention.topicIds.some((id) => topics.has(id));
  const archive = createFolderList(entries, {
    holds: isShown,
    timeOf: ({ mention }) => mention.receivedAt,
  });
  /** By default folder or filter, then by user; '' for everyone. */
  const lists = new Map<string, Map<string, FolderList>>();

  function createList(folder: DefaultFolderId | SmartFolder, viewerId: string): FolderList {
    const holds = createTest(folder, viewerId);
    const held = archive.entries.filter(holds);
    return createFolderList(folder === 'sent' ? held.sort(compareByNewestReply) : held, {
      holds: (entry) => isShown(entry) && holds(entry),
      timeOf: (entry) => readFolderTime(entry, folder),
    });
  }

  function listAll(): FolderList[] {
    return [archive, ...Array.from(lists.values(), (some) => [...some.values()]).flat()];
  }

  return {
    findList(folder, viewerId) {
      if (folder === 'archive') return archive;
      const key = typeof folder === 'string' ? folder : writeFilter(folder);
      const isPersonal =
        typeof folder === 'string' ? isPersonalFolder(folder) : dependsOnViewer(folder.filter);
      const viewer = isPersonal ? viewerId : '';
      const ofFolder = findOrAdd(lists, key, () => new Map<string, FolderList>());
      return findOrAdd(ofFolder, viewer, () => createList(folder, viewerId));
    },
    forgetFilter(filter) {
      lists.delete(filter);
    },
    add(entry) {
      for (const list of listAll()) list.move(entry, null);
    },
    prepareMove(entry) {
      const moves = listAll().map((list) => ({ list, before: list.locate(entry) }));
      return () => {
        for (const { list, before } of moves) list.move(entry, before);
      };
    },
  };
}

function createTest(
  folder: DefaultFolderId | SmartFolder,
  viewerId: string,
): (entry: MentionEntry) => boolean {
  if (typeof folder === 'string') return (entry) => isInDefaultFolder(entry, folder, viewerId);
  const holds = compileFilter(folder.filter);
  return ({ mention }) => holds(mention, { viewerId });
}

function compareByNewestReply(left: MentionEntry, right: MentionEntry): number {
  return comparePositions(
    { time: readFolderTime(left, 'sent'), id: left.mention.id },
    { time: readFolderTime(right, 'sent'), id: right.mention.id },
  );
}

/** A smart folder's filter as text, equal for equal filters. */
export function writeFilter({ filter }: SmartFolder): string {
  return JSON.stringify(filter);
}
