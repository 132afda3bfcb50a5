import type { Mention } from '../../../src/domain/mention';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { FolderList } from './folder-list';
import type { FolderSet } from './mention-lists';

/** A set of folders, and the sets that it becomes with one folder more, by the folder's index. */
interface SetNode extends FolderSet {
  with: (SetNode | undefined)[];
}

/**
 * Visits the mentions of a list with the smart folders that hold each one. No filter is evaluated:
 * every folder's list has its mentions in the order of the whole list, so one pass over all of them,
 * side by side, finds out.
 */
export function visitFolderSets(
  all: FolderList,
  lists: readonly { folder: SmartFolder; list: FolderList }[],
  visit: (mention: Mention, folders: FolderSet) => void,
): void {
  const none: SetNode = { folders: [], with: [] };
  const cursors = lists.map(({ folder, list }) => ({ folder, entries: list.entries, next: 0 }));
  for (const entry of all.entries) {
    let set = none;
    for (const [index, cursor] of cursors.entries()) {
      if (cursor.entries[cursor.next] !== entry) continue;
      cursor.next += 1;
      set = set.with[index] ??= { folders: [...set.folders, cursor.folder], with: [] };
    }
    visit(entry.mention, set);
  }
}
