import * as z from 'zod/mini';

/**
 * Bodies for very many small numbers: one JSON header and columns of unsigned numbers, little-endian, each
 * column at a multiple of 4 bytes from the start. The app reads the columns where they lie, without
 * copying or parsing them.
 *
 * Layout: byte length of the header (u32), the header as JSON in UTF-8, then for each column its byte
 * length (u32) and its bytes; header and columns are padded with zeros to a multiple of 4.
 */

export const bytesSchema = z.instanceof(Uint8Array<ArrayBuffer>);

/** A body that is not what it should be. */
export class MalformedColumnsError extends Error {
  override name = 'MalformedColumnsError';
}

export type Column = Uint32Array | Uint8Array;

export function encodeColumns(
  header: unknown,
  columns: readonly Column[],
): Uint8Array<ArrayBuffer> {
  const parts = [
    new TextEncoder().encode(JSON.stringify(header)),
    ...columns.map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  ];
  const size = parts.reduce((sum, { byteLength }) => sum + 4 + pad(byteLength), 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const part of parts) {
    view.setUint32(offset, part.byteLength, true);
    bytes.set(part, offset + 4);
    offset += 4 + pad(part.byteLength);
  }
  return bytes;
}

/** Takes a body apart. Throws `MalformedColumnsError` when it breaks off or its header is not JSON. */
export function decodeColumns(bytes: Uint8Array<ArrayBuffer>): {
  header: unknown;
  columns: Uint8Array<ArrayBuffer>[];
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  while (offset < bytes.byteLength) {
    if (offset + 4 > bytes.byteLength) throw new MalformedColumnsError('it breaks off');
    const length = view.getUint32(offset, true);
    if (offset + 4 + length > bytes.byteLength) throw new MalformedColumnsError('it breaks off');
    parts.push(bytes.subarray(offset + 4, offset + 4 + length));
    offset += 4 + pad(length);
  }
  if (offset !== bytes.byteLength) throw new MalformedColumnsError('it breaks off');
  const [header, ...columns] = parts;
  if (header === undefined) throw new MalformedColumnsError('it is empty');
  return { header: parseHeader(header), columns };
}

/** A column of 32-bit numbers, without copying where the bytes lie as they must. */
export function readUint32(
  column: Uint8Array<ArrayBuffer> | undefined,
  length: number,
): Uint32Array {
  if (column?.byteLength !== length * 4) throw new MalformedColumnsError('a column is too short');
  const aligned = column.byteOffset % 4 === 0 ? column : column.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, length);
}

export function readUint8(column: Uint8Array<ArrayBuffer> | undefined, length: number): Uint8Array {
  if (column?.byteLength !== length) throw new MalformedColumnsError('a column is too short');
  return column;
}

function parseHeader(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new MalformedColumnsError('its header is not JSON');
  }
}

function pad(length: number): number {
  return Math.ceil(length / 4) * 4;
}
