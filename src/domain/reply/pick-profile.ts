/**
 * The stable random pick: rendezvous hashing (highest random weight).
 *
 * Every id is hashed once with FNV-1a, 32 bits, over its UTF-16 code units, low byte first. The weight
 * of a profile in a conversation is `mix(hash(conversationId) ^ mix(hash(profileId)))`, where `mix` is the
 * 32-bit finalizer of MurmurHash3; the profile with the greatest weight (unsigned) is picked, of
 * equal ones the one whose id is smallest in code unit order. So the pick depends on nothing but the
 * conversation and the candidates; taking away a candidate that was not picked changes nothing, and
 * a new one moves only the conversations that go to it. `docs/reply-profile-pick.md` has test vectors.
 */

/** FNV-1a of an id, as an unsigned 32-bit number. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    const unit = id.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The weight of a profile in a conversation, from the hashes of their ids; unsigned 32 bits. */
export function weighProfile(conversationHash: number, profileHash: number): number {
  return weighMixed(conversationHash, mix(profileHash));
}

/** The same weight, from a profile's hash that is mixed already. */
function weighMixed(conversationHash: number, mixedHash: number): number {
  return mix(conversationHash ^ mixedHash);
}

/**
 * The profile that answers a conversation, of the candidates; null when there are none. The order of
 * the candidates does not matter, nor does naming one twice.
 */
export function pickProfile(
  conversationId: string,
  candidateIds: readonly string[],
): string | null {
  return pickByHash(hashId(conversationId), candidateIds);
}

/** The same, from the hash of the conversation's id. */
export function pickByHash(
  conversationHash: number,
  candidateIds: readonly string[],
): string | null {
  const picker = createPicker(candidateIds);
  const { length } = picker.candidateIds;
  return picker.candidateIds[pickPlace(picker.mixedHashes, 0, length, conversationHash)] ?? null;
}

/** Candidates prepared for picking: each once, in code unit order, and the mixed hashes of their ids. */
export interface Picker {
  candidateIds: readonly string[];
  mixedHashes: Uint32Array;
}

/** Prepares the pick among candidates. */
export function createPicker(ids: readonly string[]): Picker {
  const candidateIds = [...new Set(ids)].sort();
  return { candidateIds, mixedHashes: Uint32Array.from(candidateIds, (id) => mix(hashId(id))) };
}

/**
 * Picks among the candidates whose mixed hashes lie between two places, for the conversation with a hash.
 * Gives the place of the one that answers, counted from `start`.
 */
export function pickPlace(
  mixedHashes: Uint32Array,
  start: number,
  end: number,
  conversationHash: number,
): number {
  let picked = start;
  let greatest = 0;
  for (let place = start; place < end; place += 1) {
    const weight = weighMixed(conversationHash, mixedHashes[place] ?? 0);
    // Of equal weights the first stays, whose id is the smallest.
    if (weight > greatest) {
      picked = place;
      greatest = weight;
    }
  }
  return picked - start;
}
