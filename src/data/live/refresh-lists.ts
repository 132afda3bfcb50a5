import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { TouchedMention } from '../../contract/events';
import type { listMentions, MentionListItem } from '../../contract/mentions';
import { listMentionsById, MAX_MENTIONS_BY_ID } from '../../contract/reply-facts';
import { callEndpoint } from '../http';
import { mentionQueries } from '../mentions';
import { addArrivals, clearArrivals } from './live-store';

/**
 * Brings lists up to date without moving a row. A row that is there shows how its mention is now, also
 * where it belongs to the folder no more; what has come to the folder is only noted as an arrival. Lists
 * that are not on the screen, and empty ones, are simply loaded anew. Only a list that shows its folder as
 * it is counts arrivals: what a search, filter or other order makes of a mention is the backend's to say.
 */

type Page = NonNullable<(typeof listMentions)['response']['_zod']['output']>;
type Pages = InfiniteData<Page, string | null>;

interface LoadedList {
  queryKey: readonly unknown[];
  mailboxId: string;
  folderId: string;
  isPlain: boolean;
}

/** @param isOwn whether the user of this tab did it: what comes of it is no news to them */
export async function refreshLists(
  client: QueryClient,
  mentions: readonly TouchedMention[],
  isOwn: (mentionId: string) => boolean,
): Promise<void> {
  const lists = markLists(client);
  for (const mailboxId of new Set(lists.map((list) => list.mailboxId))) {
    const here = mentions.filter(({ places }) =>
      places.some((place) => place.mailboxId === mailboxId),
    );
    const items = await lookUp(
      mailboxId,
      here.map(({ mentionId }) => mentionId),
    );
    for (const list of lists.filter((one) => one.mailboxId === mailboxId)) {
      refreshList(client, list, here, items, isOwn);
    }
  }
}

/** Has all lists loaded anew when they are next opened; gives those on the screen. */
function markLists(client: QueryClient): LoadedList[] {
  const queryKey = [...mentionQueries.all(), 'list'];
  void client.invalidateQueries({ queryKey, refetchType: 'none' });
  return client
    .getQueryCache()
    .findAll({ queryKey, type: 'active' })
    .map((query) => {
      const key = query.queryKey as readonly unknown[];
      return {
        queryKey: key,
        mailboxId: String(key[2]),
        folderId: String(key[3]),
        isPlain: Object.keys(key[4] ?? {}).length === 0,
      };
    });
}

async function lookUp(
  mailboxId: string,
  mentionIds: readonly string[],
): Promise<Map<string, MentionListItem>> {
  const items = new Map<string, MentionListItem>();
  for (let start = 0; start < mentionIds.length; start += MAX_MENTIONS_BY_ID) {
    const body = { mentionIds: mentionIds.slice(start, start + MAX_MENTIONS_BY_ID) };
    const answer = await callEndpoint(listMentionsById, { params: { mailboxId }, body });
    for (const item of answer.items) items.set(item.id, item);
  }
  return items;
}

function refreshList(
  client: QueryClient,
  { queryKey, mailboxId, folderId, isPlain }: LoadedList,
  mentions: readonly TouchedMention[],
  items: ReadonlyMap<string, MentionListItem>,
  isOwn: (mentionId: string) => boolean,
): void {
  const data = client.getQueryData<Pages>(queryKey);
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  const shown = new Set(rows.map(({ id }) => id));
  const isInFolder = ({ places }: TouchedMention) =>
    places.some((place) => place.mailboxId === mailboxId && place.folderIds.includes(folderId));
  const gone = mentions.filter((mention) => !isInFolder(mention));
  clearArrivals(
    mailboxId,
    folderId,
    gone.map(({ mentionId }) => mentionId),
  );
  const arrived = mentions.filter(
    (mention) =>
      isInFolder(mention) &&
      !shown.has(mention.mentionId) &&
      !isBeyond(items.get(mention.mentionId), folderId, data, rows.at(-1)),
  );
  const isMovedByOneself =
    arrived.some(({ mentionId }) => isOwn(mentionId)) ||
    gone.some(({ mentionId }) => isOwn(mentionId) && shown.has(mentionId));
  if (rows.length === 0 || isMovedByOneself) {
    void client.invalidateQueries({ queryKey });
    if (rows.length === 0) return;
  }
  const news = isPlain ? arrived.filter(({ mentionId }) => !isOwn(mentionId)) : [];
  if (news.length > 0) {
    addArrivals(
      mailboxId,
      folderId,
      news.map(({ mentionId }) => mentionId),
    );
  }
  if (data === undefined || !rows.some(({ id }) => items.has(id))) return;
  const { dataUpdatedAt } = client.getQueryState(queryKey) ?? {};
  client.setQueryData<Pages>(
    queryKey,
    {
      ...data,
      pages: data.pages.map((page) => ({
        ...page,
        items: page.items.map((row) => items.get(row.id) ?? row),
      })),
    },
    { ...(dataUpdatedAt !== undefined && { updatedAt: dataUpdatedAt }) },
  );
  // Rows were put right, but the list as a whole is still an old one.
  void client.invalidateQueries({ queryKey, refetchType: 'none' });
}

/** Whether a mention lies beyond what is loaded of a list, so that its place has not been seen yet. */
function isBeyond(
  item: MentionListItem | undefined,
  folderId: string,
  data: Pages | undefined,
  last: MentionListItem | undefined,
): boolean {
  if (item === undefined || last === undefined) return false;
  if ((data?.pages.at(-1)?.nextCursor ?? null) === null) return false;
  const timeOf = ({ receivedAt, lastReply }: MentionListItem) =>
    folderId === 'sent' ? (lastReply?.sentAt ?? '') : receivedAt;
  return timeOf(item) < timeOf(last);
}
