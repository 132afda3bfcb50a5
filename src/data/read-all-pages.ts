import type { Endpoint } from '../contract/endpoint';
import { MAX_PAGE_SIZE } from '../contract/page';
import { callEndpoint } from './http';
import { listUnreadable, noteUnreadable } from './unreadable';
import type { UnreadablePart } from './unreadable';

type PageQuery = { cursor?: string | undefined; limit?: string | undefined };
type Page<Item> = { items: Item[]; nextCursor: string | null; total: number };

/** All items of a list that is short enough to be held whole. Of those that cannot be read a note is kept. */
export async function readAllPages<Item>(
  endpoint: Endpoint<string, PageQuery, never, Page<Item>>,
  signal: AbortSignal,
): Promise<Item[]> {
  const items: Item[] = [];
  const unreadable: UnreadablePart[] = [];
  let cursor: string | null = null;
  do {
    const query: PageQuery = {
      limit: String(MAX_PAGE_SIZE),
      ...(cursor === null ? {} : { cursor }),
    };
    const page: Page<Item> = await callEndpoint(endpoint, { query, signal });
    items.push(...page.items);
    unreadable.push(...listUnreadable(page));
    cursor = page.nextCursor;
  } while (cursor !== null);
  noteUnreadable(endpoint.path, unreadable);
  return items;
}
