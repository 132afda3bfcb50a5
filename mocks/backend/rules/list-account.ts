import type { Collection, Documents } from '../store/store';
import { createBadCursorError, readCursor, readLimit, writeCursor } from './page-cursor';
import type { PageQuery } from './page-cursor';
import type { RuleContext } from './rule-context';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total: number;
}

/** A page of one of the account's small lists, in the order in which the account has them. */
export async function listAccount<
  Name extends Extract<
    Collection,
    'services' | 'profiles' | 'topics' | 'users' | 'mailboxes' | 'smartFolders'
  >,
>({ store }: RuleContext, collection: Name, query: PageQuery): Promise<Page<Documents[Name]>> {
  const limit = readLimit(query);
  const documents = await store.list(collection);
  const lastGiven = readCursor(collection, query, 1);
  const start = lastGiven === null ? 0 : 1 + documents.findIndex(({ id }) => id === lastGiven[0]);
  if (lastGiven !== null && start === 0) throw createBadCursorError();
  const items = documents.slice(start, start + limit);
  const last = items.at(-1);
  const hasNext = last !== undefined && start + limit < documents.length;
  return {
    items,
    nextCursor: hasNext ? writeCursor(collection, [last.id]) : null,
    total: documents.length,
  };
}
