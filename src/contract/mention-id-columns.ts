import { MalformedColumnsError } from './binary-columns';

/**
 * The ids of many mentions as two columns: all of them one after the other in UTF-8, and where each one
 * ends. A million ids are then two pieces of memory instead of a million texts.
 */
export interface MentionIds {
  length: number;
  /** The id of a mention, decoded when it is asked for. */
  at: (mention: number) => string;
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
  return {
    length: ends.length,
    at: (mention) => decoder.decode(bytes.subarray(ends[mention - 1] ?? 0, ends[mention])),
  };
}
