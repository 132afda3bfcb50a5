import type { Mention } from '../../../src/domain/mention';
import type { MentionClass, MentionFacts } from '../../../src/domain/reply/group-mentions';
import { hashId } from '../../../src/domain/reply/pick-profile';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { FolderSet, MentionLists } from '../mention-index/mention-lists';

/** The facts of a mailbox's mentions, newest first, with their ids. */
export interface CollectedFacts extends MentionFacts {
  mentionIds: readonly string[];
}

/**
 * Collects in one pass what the rules look at in the mentions of a mailbox. `smartFolders`: those whose
 * mentions are told apart, with the filters that they are to have.
 */
export async function collectMentionFacts(
  lists: MentionLists,
  view: { mailboxId: string; smartFolders: readonly SmartFolder[]; viewerId: string },
): Promise<CollectedFacts> {
  const classes = createClasses();
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

/** The classes as they come up. */
function createClasses() {
  const list: MentionClass[] = [];
  const placesBySet = new Map<FolderSet, { folderIds: string[]; places: Map<Traits, number> }>();
  return {
    list,
    place(mention: Mention, set: FolderSet): number {
      let ofSet = placesBySet.get(set);
      if (ofSet === undefined) {
        ofSet = { folderIds: set.folders.map(({ id }) => id), places: new Map() };
        placesBySet.set(set, ofSet);
      }
      const traits = readTraits(mention);
      let place = ofSet.places.get(traits);
      if (place === undefined) {
        place = list.push({ ...traits, folderIds: ofSet.folderIds }) - 1;
        ofSet.places.set(traits, place);
      }
      return place;
    },
  };
}

/** What the rules look at in a mention, whatever its conversation and folders. */
type Traits = Omit<MentionClass, 'folderIds'>;

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
