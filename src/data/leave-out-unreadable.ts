import type * as z from 'zod/mini';
import type { UnreadablePart } from './unreadable';

/**
 * What an answer says without the parts that do not fit the contract, where the others mean the same without
 * them: one damaged mention does not take its whole page along. The parts that were left out come with it.
 *
 * A part is only ever left out as a whole. An answer whose own fields do not fit, or of which nothing is left,
 * is refused as before.
 */

/** By endpoint, the lists that can do without one of their items. What is left must still be true. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'GET /mailboxes/:mailboxId/mentions': ['items'],
  'POST /mailboxes/:mailboxId/mention-lookups': ['items'],
  'GET /mailboxes/:mailboxId/mentions/:mentionId': [
    'conversation.mentions',
    'conversation.replies',
    'conversation.activities',
    'conversation.notes',
  ],
  'GET /mailboxes/:mailboxId/folders': ['smartFolders'],
  'GET /mailboxes': ['items'],
  'GET /smart-folders': ['items'],
  'GET /services': ['items'],
  'GET /profiles': ['items'],
  'GET /topics': ['items'],
  'GET /users': ['items'],
  'GET /canned-replies': ['items'],
};

/** The longest name or id that is taken over from what cannot be read. */
const MAX_NAME_LENGTH = 200;

/**
 * @param request the endpoint's method and path, which say what may be left out
 * @returns null when the answer as a whole cannot be read
 */
export function leaveOutUnreadable<Response>(
  schema: z.ZodMiniType<Response>,
  request: string,
  json: unknown,
): Response | null {
  const { error } = schema.safeParse(json);
  const unreadable: UnreadablePart[] = [];
  for (const { path, message } of error?.issues ?? []) {
    const list = lists[request]?.find((name) => isWithin(path, name.split('.')));
    if (list === undefined) return null;
    const depth = list.split('.').length;
    const index = Number(path[depth]);
    if (unreadable.some((part) => part.list === list && part.index === index)) continue;
    unreadable.push({
      ...describePart(readAt(json, path.slice(0, depth + 1))),
      list,
      index,
      field: path.slice(depth + 1).join('.'),
      reason: message,
    });
  }
  const rest = withoutParts(json, unreadable);
  const parsed = rest === null ? null : schema.safeParse(rest);
  return parsed?.success === true ? { ...parsed.data, unreadable } : null;
}

/** Whether a path leads to an item of a list, or into one. */
function isWithin(path: readonly PropertyKey[], list: readonly string[]): boolean {
  return list.every((name, place) => path[place] === name) && typeof path[list.length] === 'number';
}

/** The same answer without these parts; null when a list of items has none left. */
function withoutParts(json: unknown, parts: readonly UnreadablePart[]): unknown {
  const copy: unknown = structuredClone(json);
  for (const list of new Set(parts.map((part) => part.list))) {
    const path = list.split('.');
    const items = readAt(copy, path);
    const owner = readAt(copy, path.slice(0, -1));
    if (!Array.isArray(items) || !isRecord(owner)) return null;
    const left = items.filter(
      (_, index) => !parts.some((part) => part.list === list && part.index === index),
    );
    if (list === 'items' && left.length === 0) return null;
    owner[path.at(-1) ?? ''] = left;
  }
  return copy;
}

function describePart(part: unknown): Pick<UnreadablePart, 'id' | 'name' | 'at'> {
  const text = (...path: string[]) => {
    const value = readAt(part, path);
    return typeof value === 'string' && value !== '' ? value.slice(0, MAX_NAME_LENGTH) : null;
  };
  return {
    id: text('id'),
    name: text('author', 'name') ?? text('name'),
    at: text('receivedAt') ?? text('sentAt') ?? text('writtenAt') ?? text('at'),
  };
}

function readAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      (isRecord(value) || Array.isArray(value)) && Object.hasOwn(value, name)
        ? (value as Record<PropertyKey, unknown>)[name]
        : undefined,
    json,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
