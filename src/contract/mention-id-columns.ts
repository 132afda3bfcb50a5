import { MalformedColumnsError } from './binary-columns';

/**
 * The ids of many mentions as two columns: all of them one after the other in UTF-8, and where each one
 * ends. A million ids are then two pieces of memory instead of a million texts.
 */
export interface MentionIds {
  length: number;
  /** The id of a mention, decoded when it is asked for. */
  at: (mention: number) => string;
  /** The places of those of some ids that are among them, in order; decodes only what it finds. */
  find: (wanted: ReadonlySet<string>) => Uint32Array;
}

/** Throws `RangeError` for an id with half of a surrogate pair, which UTF-8 cannot hold. */
export function encodeMentionIds(ids: readonly string[]): { ends: Uint32Array; bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const text = ids.join('');
  const bytes = encoder.encode(text);
  const isAscii = bytes.length === text.length;
  const ends = new Uint32Array(ids.length);
  let end = 0;
  ids.forEach((id, mention) => {
    if (!isAscii && !id.isWellFormed()) {
      throw new RangeError(`The id ${JSON.stringify(id)} is not well-formed`);
    }
    end += isAscii ? id.length : encoder.encode(id).length;
    ends[mention] = end;
  });
  return { ends, bytes };
}

/** Throws `MalformedColumnsError` when the ends do not divide the bytes. */
export function decodeMentionIds(ends: Uint32Array, bytes: Uint8Array): MentionIds {
  let before = 0;
  for (const end of ends) {
    if (end < before) throw new MalformedColumnsError('an id ends before it starts');
    before = end;
  }
  if (before !== bytes.length) throw new MalformedColumnsError('the ids break off');
  // What looks like a byte order mark is part of an id.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const at = (mention: number) =>
    decoder.decode(bytes.subarray(ends[mention - 1] ?? 0, ends[mention]));
  return {
    length: ends.length,
    at,
    find(wanted) {
      const encoder = new TextEncoder();
      const hashes = new Set(
        Array.from(wanted, (id) => {
          const encoded = encoder.encode(id);
          return hashBytes(encoded, 0, encoded.length);
        }),
      );
      const found: number[] = [];
      for (let mention = 0; mention < ends.length; mention += 1) {
        const hash = hashBytes(bytes, ends[mention - 1] ?? 0, ends[mention] ?? 0);
        if (hashes.has(hash) && wanted.has(at(mention))) found.push(mention);
      }
      return Uint32Array.from(found);
    },
  };
}

/** FNV-1a, only to pass by most ids that are not wanted. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  }
  return hash;
}
