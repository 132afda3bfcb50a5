import { findDefaultCandidates } from './default-rules';
import { decideFixed } from './fixed-rules';
import type { Ground, MentionClass, ReplyFrame } from './group-mentions';
import { createPicker, pickPlace } from './pick-profile';

/**
 * What the mentions of each class come to before any reply setting is asked: one ground, or, where rule 4
 * picks at random, one for each candidate, of which the conversation picks.
 */
export interface ClassGrounds {
  /** How many grounds a class has. */
  count: (index: number) => number;
  /** Which of its grounds a class's mention has, by the hash of its conversation. */
  pick: (index: number, conversationHash: number) => number;
  ground: (index: number, picked: number) => Ground;
}

/** Equal grounds are the same object. */
export function findGrounds(classes: readonly MentionClass[], frame: ReplyFrame): ClassGrounds {
  const shareGround = createShared<Ground>();
  const known = new Map<string, { grounds: readonly Ground[]; mixedHashes: Uint32Array }>();
  const ofClasses = classes.map((mention) => {
    const { serviceId, kind, receivingProfileId, mentionedProfileIds } = mention;
    const key = JSON.stringify([serviceId, kind, receivingProfileId, mentionedProfileIds]);
    let found = known.get(key);
    if (found === undefined) {
      found = findClassGrounds(mention, frame);
      found.grounds = found.grounds.map(shareGround);
      known.set(key, found);
    }
    return found;
  });
  const starts = new Uint32Array(classes.length + 1);
  ofClasses.forEach(({ mixedHashes }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + mixedHashes.length;
  });
  const mixedHashes = new Uint32Array(starts[classes.length] ?? 0);
  ofClasses.forEach((found, index) => {
    mixedHashes.set(found.mixedHashes, starts[index]);
  });
  return {
    count: (index) => ofClasses[index]?.grounds.length ?? 1,
    pick: (index, conversationHash) =>
      pickPlace(mixedHashes, starts[index] ?? 0, starts[index + 1] ?? 0, conversationHash),
    ground: (index, picked) => ofClasses[index]?.grounds[picked] ?? { fixed: null, answer: null },
  };
}

/** `mixedHashes`: of the candidates, where there are several to pick from. */
function findClassGrounds(
  mention: MentionClass,
  frame: ReplyFrame,
): { grounds: readonly Ground[]; mixedHashes: Uint32Array } {
  const nothing = new Uint32Array();
  const fixed = decideFixed(mention, frame);
  if (fixed !== null) return { grounds: [{ fixed, answer: null }], mixedHashes: nothing };
  const found = findDefaultCandidates({ ...frame, mention, mailbox: frame });
  if (found === null) return { grounds: [{ fixed, answer: null }], mixedHashes: nothing };
  const { rule } = found;
  const { candidateIds, mixedHashes } = createPicker(found.candidateIds);
  return {
    grounds: candidateIds.map((profileId) => ({ fixed, answer: { profileId, rule } })),
    mixedHashes: candidateIds.length === 1 ? nothing : mixedHashes,
  };
}

/** Gives the first of equal values for each of them. */
function createShared<Value>(): (value: Value) => Value {
  const shared = new Map<string, Value>();
  return (value) => {
    const key = JSON.stringify(value);
    const first = shared.get(key) ?? value;
    shared.set(key, first);
    return first;
  };
}
