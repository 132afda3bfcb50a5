import { findOrAdd } from '../../../src/domain/find-or-add';
import { compileFilter } from '../../../src/domain/matches-smart-folder';
import type { Mention } from '../../../src/domain/mention';
import type { MentionClass, MentionFacts } from '../../../src/domain/reply/group-mentions';
import { hashId } from '../../../src/domain/reply/pick-profile';
import type { Filter, SmartFolder } from '../../../src/domain/smart-folder';
import type { FolderSet, MentionLists } from '../mention-index/mention-lists';

/** The facts of a mailbox's mentions, newest first, with their ids. */
export interface CollectedFacts extends MentionFacts {
  mentionIds: readonly string[];
}

/** Another filter for a smart folder, or the filter of one that is not there yet, by id. */
export interface FilterEdit {
  folderId: string;
  filter: Filter;
}

/**
 * Collects in one pass what the rules look at in the mentions of a mailbox. `smartFolders`: those whose
 * mentions are told apart, with the filters that they have.
 * @param edit what is to be filtered otherwise; it is asked of each mention, because no list is kept of a
 *   filter that may never be saved
 */
export async function collectMentionFacts(
  lists: MentionLists,
  view: { mailboxId: string; smartFolders: readonly SmartFolder[]; viewerId: string },
  edit: FilterEdit | null = null,
): Promise<CollectedFacts> {
  const classes = createClasses(edit, view.viewerId);
  const mentionIds: string[] = [];
  const classOf: number[] = [];
  const conversationHash: number[] = [];
  const isOpen: number[] = [];
  await lists.visitMentions(view, (mention, folders) => {
    mentionIds.push(mention.id);
    classOf.push(classes.place(mention, folders));
    conversationHash.push(hashId(mention.conversationId));
    isOpen.push(mention.status === 'open' ? 1 : 0);
  });
  return {
    classes: classes.list,
    mentionIds,
    classOf: Uint32Array.from(classOf),
    conversationHash: Uint32Array.from(conversationHash),
    isOpen: Uint8Array.from(isOpen),
  };
}

/** The folders of a class, and its places in the list by what else the rules look at. */
interface FolderPlaces {
  folders: Pick<MentionClass, 'folderIds' | 'folderIdsAfter'>;
  places: Map<Traits, number>;
}

/** The classes as they come up. */
function createClasses(edit: FilterEdit | null, viewerId: string) {
  const list: MentionClass[] = [];
  const staying = new Map<FolderSet, FolderPlaces>();
  const moving = new Map<FolderSet, FolderPlaces>();
  const isMoved = createMoveTest(edit, viewerId);
  return {
    list,
    place(mention: Mention, set: FolderSet): number {
      const moves = isMoved(mention, set);
      const { folders, places } = findOrAdd(moves ? moving : staying, set, () => ({
        folders: describeFolders(set, moves ? edit : null),
        places: new Map(),
      }));
      const traits = readTraits(mention);
      return findOrAdd(places, traits, () => list.push({ ...traits, ...folders }) - 1);
    },
  };
}

/** Whether an edit takes a mention into its folder or out of it. */
function createMoveTest(
  edit: FilterEdit | null,
  viewerId: string,
): (mention: Mention, set: FolderSet) => boolean {
  if (edit === null) return () => false;
  const { folderId } = edit;
  const holds = compileFilter(edit.filter);
  return (mention, { folders }) =>
    holds(mention, { viewerId }) !== folders.some(({ id }) => id === folderId);
}

function describeFolders({ folders }: FolderSet, moved: FilterEdit | null) {
  const folderIds = folders.map(({ id }) => id);
  if (moved === null) return { folderIds };
  const others = folderIds.filter((id) => id !== moved.folderId);
  const isLeaving = others.length < folderIds.length;
  return { folderIds, folderIdsAfter: isLeaving ? others : [...others, moved.folderId] };
}

/** What the rules look at in a mention, whatever its conversation and folders. */
type Traits = Omit<MentionClass, 'folderIds' | 'folderIdsAfter'>;

/** Equal traits are the same object; a mention's are read once, however often facts are collected. */
function readTraits(mention: Mention): Traits {
  const known = traitsOf.get(mention);
  if (known !== undefined) return known;
  const { serviceId, kind, receivingProfileId, mentionedProfileIds, topicIds } = mention;
  const read = { serviceId, kind, receivingProfileId, mentionedProfileIds, topicIds };
  const key = JSON.stringify(read);
  const traits = traitsByKey.get(key) ?? read;
  traitsByKey.set(key, traits);
  traitsOf.set(mention, traits);
  return traits;
}
const traitsOf = new WeakMap<Mention, Traits>();
const traitsByKey = new Map<string, Traits>();
