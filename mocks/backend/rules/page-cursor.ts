import { MAX_PAGE_SIZE } from '../../../src/contract/page';
import { createInvalidRequestError } from './problem-error';

const DEFAULT_PAGE_SIZE = 50;

/** What the search part of a list says, see the contract's page. */
export interface PageQuery {
  cursor?: string | undefined;
  limit?: string | undefined;
}

/** How many items to give; refuses more than the contract allows. */
export function readLimit({ limit }: PageQuery): number {
  if (limit === undefined) return DEFAULT_PAGE_SIZE;
  const size = Number(limit);
  if (size > MAX_PAGE_SIZE) {
    throw createInvalidRequestError([
      { path: 'limit', message: `must be at most ${String(MAX_PAGE_SIZE)}` },
    ]);
  }
  return size;
}

/**
 * A cursor names the last item that was given, and the list that it belongs to; used on another list it
 * is refused. Opaque to clients: base64url of JSON.
 */
export function writeCursor(list: string, position: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify([list, ...position]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The position that a cursor names, with `length` parts; null without a cursor. */
export function readCursor(
  list: string,
  { cursor }: PageQuery,
  length: number,
): readonly string[] | null {
  if (cursor === undefined) return null;
  const parts = parseCursor(cursor);
  if (parts.length !== length + 1 || parts[0] !== list) throw createBadCursorError();
  return parts.slice(1);
}

export function createBadCursorError() {
  return createInvalidRequestError([{ path: 'cursor', message: 'is not a cursor of this list' }]);
}

function parseCursor(cursor: string): string[] {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isList = Array.isArray(parts) && parts.every((part) => typeof part === 'string');
    return isList ? parts : [];
  } catch {
    return [];
  }
}
