import type { MentionKind } from '../service';
import { findDefaultCandidates } from './default-rules';
import { decideFixed } from './fixed-rules';
import { createPicker } from './pick-profile';
import type { Picker } from './pick-profile';
import type { DefaultRule, ReplyAlternative, ReplyDecision } from './resolution';
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

/** `before` and `after` are the same object where the frames do not differ. */
export interface MentionGroup {
  serviceId: string;
  folderIds: readonly string[];
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

/** What a class's mentions come to in a frame: one of `grounds`; with a picker, the one that it picks. */
interface ClassGrounds {
  grounds: readonly Ground[];
  picker: Picker | null;
}

/** Groups mentions, before and after a change of the frame; without a change, give the frame twice. */
export function groupMentions(
  { classes, classOf, conversationHash, isOpen }: MentionFacts,
  before: ReplyFrame,
  after: ReplyFrame = before,
): GroupedMentions {
  const groundsBefore = findGrounds(classes, before);
  const groundsAfter = before === after ? groundsBefore : findGrounds(classes, after);
  const isShown = classes.map(({ topicIds }) =>
    [before, after].every((frame) => topicIds.some((id) => frame.topicIds.includes(id))),
  );

  // A slot for each pair of grounds that a class's mentions can come to.
  const firstSlots = new Uint32Array(classes.length);
  const widths = new Uint32Array(classes.length);
  const pickersBefore: (Picker | null)[] = [];
  const pickersAfter: (Picker | null)[] = [];
  let slotCount = 0;
  classes.forEach((_, index) => {
    const [from, to] = [groundsBefore[index], groundsAfter[index]];
    const isSame = from?.grounds === to?.grounds;
    firstSlots[index] = slotCount;
    widths[index] = isSame ? 1 : (to?.grounds.length ?? 1);
    pickersBefore.push(from?.picker ?? null);
    pickersAfter.push(isSame ? null : (to?.picker ?? null));
    slotCount += (from?.grounds.length ?? 1) * (widths[index] ?? 1);
  });

  const groups = createGroups();
  const groupOfSlot = new Uint32Array(slotCount).fill(NO_GROUP);
  const slotMentions = new Uint32Array(slotCount);
  const slotOpen = new Uint32Array(slotCount);
  const groupOf = new Uint32Array(classOf.length);
  for (let mention = 0; mention < classOf.length; mention += 1) {
    const index = classOf[mention] ?? 0;
    if (isShown[index] !== true) {
      groupOf[mention] = NO_GROUP;
      continue;
    }
    const hash = conversationHash[mention] ?? 0;
    const pickedBefore = pickersBefore[index]?.pickIndex(hash) ?? 0;
    const pickedAfter = pickersAfter[index]?.pickIndex(hash) ?? 0;
    const slot = (firstSlots[index] ?? 0) + pickedBefore * (widths[index] ?? 1) + pickedAfter;
    let group = groupOfSlot[slot] ?? NO_GROUP;
    if (group === NO_GROUP) {
      const [from, to] = [groundsBefore[index]?.grounds, groundsAfter[index]?.grounds];
      group = groups.find(
        classes[index],
        from?.[pickedBefore],
        to?.[from === to ? pickedBefore : pickedAfter],
      );
      groupOfSlot[slot] = group;
    }
    groupOf[mention] = group;
    slotMentions[slot] = (slotMentions[slot] ?? 0) + 1;
    slotOpen[slot] = (slotOpen[slot] ?? 0) + (isOpen[mention] ?? 0);
  }
  groupOfSlot.forEach((group, slot) => {
    if (group !== NO_GROUP) groups.count(group, slotMentions[slot] ?? 0, slotOpen[slot] ?? 0);
  });
  return { groups: groups.list, groupOf };
}

/** The groups as they come up, equal ones as one. */
function createGroups() {
  const list: MentionGroup[] = [];
  const placeByKey = new Map<string, number>();
  const folderSets = new Map<string, readonly string[]>();
  return {
    list,
    find(of: MentionClass | undefined, before: Ground | undefined, after: Ground | undefined) {
      if (of === undefined || before === undefined || after === undefined) return NO_GROUP;
      const folderKey = JSON.stringify(of.folderIds.toSorted());
      const key = JSON.stringify([of.serviceId, folderKey, before, before === after || after]);
      const known = placeByKey.get(key);
      if (known !== undefined) return known;
      const folderIds = folderSets.get(folderKey) ?? of.folderIds;
      folderSets.set(folderKey, folderIds);
      placeByKey.set(key, list.length);
      list.push({ serviceId: of.serviceId, folderIds, before, after, mentions: 0, open: 0 });
      return list.length - 1;
    },
    count(group: number, mentions: number, open: number) {
      const counted = list[group];
      if (counted === undefined) return;
      counted.mentions += mentions;
      counted.open += open;
    },
  };
}

function findGrounds(classes: readonly MentionClass[], frame: ReplyFrame): ClassGrounds[] {
  const byRuleAndCandidates = new Map<string, ClassGrounds>();
  return classes.map((mention) => {
    const fixed = decideFixed(mention, frame);
    if (fixed !== null) return { grounds: [{ fixed, answer: null }], picker: null };
    const found = findDefaultCandidates({ ...frame, mention, mailbox: frame });
    if (found === null) return nobody;
    const key = JSON.stringify([found.rule, found.candidateIds]);
    const known = byRuleAndCandidates.get(key) ?? createGrounds(found.rule, found.candidateIds);
    byRuleAndCandidates.set(key, known);
    return known;
  });
}

const nobody: ClassGrounds = { grounds: [{ fixed: null, answer: null }], picker: null };

function createGrounds(rule: DefaultRule, ids: readonly string[]): ClassGrounds {
  const picker = createPicker(ids);
  const grounds = picker.candidateIds.map((profileId) => ({
    fixed: null,
    answer: { profileId, rule },
  }));
  return { grounds, picker: grounds.length === 1 ? null : picker };
}
