import { findOrAdd } from '../find-or-add';
import type { MentionKind } from '../service';
import { findGrounds } from './find-grounds';
import type { ClassGrounds } from './find-grounds';
import { pickPlace } from './pick-profile';
import type { ReplyAlternative, ReplyDecision } from './resolution';
import type { ResolveReplyProfileInput } from './resolve-reply-profile';

/**
 * The mentions of a mailbox, grouped so that no reply setting can tell those of a group apart: they are
 * of one service, in the same smart folders, and rules 0, 1 and 4 say the same of them. All random picks
 * are made here, once; after that a setting is previewed group by group, however many mentions there are.
 */

/** What the rules look at in a mention, but for its conversation; and the topics that show it. */
export interface MentionClass {
  serviceId: string;
  kind: MentionKind;
  receivingProfileId: string | null;
  mentionedProfileIds: readonly string[];
  /** The smart folders that hold it, in any order. */
  folderIds: readonly string[];
  /** Those that hold it after the change of a filter; left out where they are the same. */
  folderIdsAfter?: readonly string[];
  topicIds: readonly string[];
}

/**
 * The mentions of a mailbox as columns.
 * - `classOf`: by mention, its place in `classes`.
 * - `conversationHash`: by mention, `hashId` of its conversation's id.
 * - `isOpen`: by mention, 1 while nobody has resolved it, else 0.
 */
export interface MentionFacts {
  classes: readonly MentionClass[];
  classOf: Uint32Array;
  conversationHash: Uint32Array;
  isOpen: Uint8Array;
}

/** What stays as it is while a reply setting is edited, for one agent. `topicIds`: the mailbox's. */
export interface ReplyFrame extends Pick<
  ResolveReplyProfileInput,
  'services' | 'profiles' | 'lastUsedProfileIds'
> {
  topicIds: readonly string[];
}

/**
 * What is settled before any reply setting is asked.
 * - `fixed`: rules 0 and 1 have decided; null where they do not.
 * - `answer`: what rule 4 gives where a setting leads to it; null when no profile can reply.
 */
export interface Ground {
  fixed: ReplyDecision | null;
  answer: ReplyAlternative | null;
}

/**
 * `before` and `after` are the same object where the frames do not differ; `folderIdsAfter` is left out
 * where the folders do not.
 */
export interface MentionGroup {
  serviceId: string;
  folderIds: readonly string[];
  folderIdsAfter?: readonly string[];
  before: Ground;
  after: Ground;
  mentions: number;
  open: number;
}

/** `groupOf`: by mention, its place in `groups`; NO_GROUP where the mailbox does not show it in both frames. */
export interface GroupedMentions {
  groups: readonly MentionGroup[];
  groupOf: Uint32Array;
}
export const NO_GROUP = 0xffffffff;

/** Groups mentions, before and after a change of the frame; without a change, give the frame twice. */
export function groupMentions(
  facts: MentionFacts,
  before: ReplyFrame,
  after: ReplyFrame = before,
): GroupedMentions {
  const { classes } = facts;
  const from = findGrounds(classes, before);
  const to = before === after ? null : findGrounds(classes, after);
  const isShown = Uint8Array.from(classes, ({ topicIds }) =>
    Number([before, after].every((frame) => topicIds.some((id) => frame.topicIds.includes(id)))),
  );

  // A slot for each pair of grounds that a class's mentions can come to.
  const firstSlots = new Uint32Array(classes.length + 1);
  const widths = Uint32Array.from(classes, (_, index) => (to === null ? 1 : to.count(index)));
  classes.forEach((_, index) => {
    firstSlots[index + 1] = (firstSlots[index] ?? 0) + from.count(index) * (widths[index] ?? 1);
  });
  const slots = countSlots(facts, { from, to, isShown, firstSlots, widths });
  const groups = createGroups();
  const groupOfSlot = new Uint32Array(slots.mentions.length).fill(NO_GROUP);
  classes.forEach((one, index) => {
    const width = widths[index] ?? 1;
    const firstSlot = firstSlots[index] ?? 0;
    for (let slot = firstSlot; slot < (firstSlots[index + 1] ?? 0); slot += 1) {
      const mentions = slots.mentions[slot] ?? 0;
      if (mentions === 0) continue;
      const ground = from.ground(index, Math.floor((slot - firstSlot) / width));
      const { place, group } = groups.find(
        one,
        ground,
        to === null ? ground : to.ground(index, (slot - firstSlot) % width),
      );
      groupOfSlot[slot] = place;
      group.mentions += mentions;
      group.open += slots.open[slot] ?? 0;
    }
  });
  const groupOf = slots.slotOf.map((slot) => groupOfSlot[slot] ?? NO_GROUP);
  return { groups: groups.list, groupOf };
}

/** By class: its first slot and how many slots a ground before has, one for each ground after. */
interface Slots {
  from: ClassGrounds;
  to: ClassGrounds | null;
  isShown: Uint8Array;
  firstSlots: Uint32Array;
  widths: Uint32Array;
}

/** The slot of each mention, NO_GROUP where it is not shown, and how many a slot has. Nothing but numbers: it is by far the longest loop. */
function countSlots(
  { classOf, conversationHash, isOpen }: MentionFacts,
  { from, to, isShown, firstSlots, widths }: Slots,
) {
  const slotCount = firstSlots.at(-1) ?? 0;
  const mentions = new Uint32Array(slotCount);
  const open = new Uint32Array(slotCount);
  const slotOf = new Uint32Array(classOf.length).fill(NO_GROUP);
  for (let mention = 0; mention < classOf.length; mention += 1) {
    const index = classOf[mention] ?? 0;
    if (isShown[index] !== 1) continue;
    const hash = conversationHash[mention] ?? 0;
    const { starts, mixedHashes } = from;
    let slot = pickPlace(mixedHashes, starts[index] ?? 0, starts[index + 1] ?? 0, hash);
    if (to !== null) {
      const start = to.starts[index] ?? 0;
      const end = to.starts[index + 1] ?? 0;
      slot = slot * (widths[index] ?? 1) + pickPlace(to.mixedHashes, start, end, hash);
    }
    slot += firstSlots[index] ?? 0;
    slotOf[mention] = slot;
    mentions[slot] = (mentions[slot] ?? 0) + 1;
    open[slot] = (open[slot] ?? 0) + (isOpen[mention] ?? 0);
  }
  return { slotOf, mentions, open };
}

interface PlacedGroup {
  place: number;
  group: MentionGroup;
}

/** The groups as they come up, equal ones as one. */
function createGroups() {
  const list: MentionGroup[] = [];
  const share = createFolderSets();
  const places = new Map<
    readonly string[],
    Map<readonly string[], Map<string, Map<Ground, Map<Ground, PlacedGroup>>>>
  >();
  return {
    list,
    find(one: MentionClass, before: Ground, after: Ground): PlacedGroup {
      const { serviceId } = one;
      const folderIds = share(one.folderIds);
      const folderIdsAfter = share(one.folderIdsAfter ?? one.folderIds);
      const isMoved = folderIdsAfter !== folderIds;
      const byFoldersAfter = findOrAdd(places, folderIds, () => new Map());
      const byService = findOrAdd(byFoldersAfter, folderIdsAfter, () => new Map());
      const byBefore = findOrAdd(byService, serviceId, () => new Map());
      const byAfter = findOrAdd(byBefore, before, () => new Map());
      return findOrAdd(byAfter, after, () => {
        const moved = isMoved ? { folderIdsAfter } : {};
        const group = { serviceId, folderIds, ...moved, before, after, mentions: 0, open: 0 };
        return { place: list.push(group) - 1, group };
      });
    },
  };
}

/** Gives equal sets of folders as the same array. */
function createFolderSets(): (folderIds: readonly string[]) => readonly string[] {
  const byContent = new Map<string, readonly string[]>();
  const byIdentity = new Map<readonly string[], readonly string[]>();
  return (folderIds) =>
    findOrAdd(byIdentity, folderIds, () =>
      findOrAdd(byContent, JSON.stringify(folderIds), () => folderIds),
    );
}

/** The smart folders that hold the mentions of a class or group on one side of a change. */
export function readFolderIds(
  { folderIds, folderIdsAfter }: Pick<MentionGroup, 'folderIds' | 'folderIdsAfter'>,
  side: 'before' | 'after',
): readonly string[] {
  return side === 'after' ? (folderIdsAfter ?? folderIds) : folderIds;
}
