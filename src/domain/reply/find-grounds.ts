import { findDefaultCandidates } from './default-rules';
import { findOrAdd } from '../find-or-add';
import { decideFixed } from './fixed-rules';
import type { Ground, MentionClass, ReplyFrame } from './group-mentions';
import { createPicker } from './pick-profile';

/**
 * What the mentions of each class come to before any reply setting is asked: one ground, or, where rule 4
 * picks at random, one for each candidate, of which the conversation picks.
 */
export interface ClassGrounds {
  /** How many grounds a class has. */
  count: (index: number) => number;
  /** The mixed hashes that a class's mentions pick from: from its start to that of the next class. */
  mixedHashes: Uint32Array;
  starts: Uint32Array;
  ground: (index: number, picked: number) => Ground;
}

/** Equal grounds are the same object. */
export function findGrounds(classes: readonly MentionClass[], frame: ReplyFrame): ClassGrounds {
  const shareGround = createShared<Ground>();
  const findShared = createByRelevance((mention) => {
    const { grounds, mixedHashes } = findClassGrounds(mention, frame);
    return { grounds: grounds.map(shareGround), mixedHashes };
  });
  const ofClasses = classes.map(findShared);
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
    mixedHashes,
    starts,
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

/** Works a value out once for all classes that are alike to rules 0, 1 and 4. */
function createByRelevance<Value extends object>(find: (mention: MentionClass) => Value) {
  const known = new Map<string, Map<string | null, Map<string, Value>>>();
  return (mention: MentionClass): Value => {
    const { serviceId, kind, receivingProfileId, mentionedProfileIds } = mention;
    // A kind has no line break in it, so this is unique.
    const byReceiver = findOrAdd(known, `${kind}\n${serviceId}`, () => new Map());
    const byMentioned = findOrAdd(byReceiver, receivingProfileId, () => new Map());
    const mentioned = JSON.stringify(mentionedProfileIds);
    return findOrAdd(byMentioned, mentioned, () => find(mention));
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
