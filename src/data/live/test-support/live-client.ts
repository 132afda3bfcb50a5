import type { MentionQuery } from '../../../domain/search/mention-search';
import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/react-query';
import { readEvents } from '../../../contract/events';
import { accountQueries } from '../../account';
import { openEventStream } from '../../event-stream';
import { mailboxQueries } from '../../mailboxes';
import { mentionQueries } from '../../mentions';
import { sessionQueries } from '../../session';
import { createEventApplier } from '../apply-events';
import { followEvents } from '../follow-events';
import type { LiveConnection } from '../live-store';

const PLAIN_QUERY: MentionQuery = {
  text: '',
  values: {},
  sort: 'newest',
  receivedFrom: null,
  receivedBefore: null,
};

/** A page without a screen: the queries that an open inbox has, and the stream of what happens. */
export interface LiveClient {
  client: QueryClient;
  connection: () => LiveConnection;
  /** Takes the network away, or gives it back. */
  setOnline: (isOnline: boolean) => void;
  settle: () => Promise<void>;
  /** What each query on the screen has now, by its key; without the clock. */
  readAll: () => Record<string, unknown>;
  stop: () => void;
}

export const SHOWN_FOLDERS = ['inbox', 'archive', 'sent', 'vip', 'france'];

/** @param position the event after which the stream goes on; null for none */
export function createLiveClient(
  tabId: string,
  { mentionId, position }: { mentionId: string; position: string | null },
): LiveClient {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: false } },
  });
  const single = [
    sessionQueries.current(),
    accountQueries.whole(),
    mailboxQueries.list(),
    mailboxQueries.folders('support'),
    mentionQueries.detail('support', mentionId),
  ];
  const stops = [
    // Each has types of its own, of which nothing is asked here.
    ...single.map((options) => new QueryObserver(client, options as never).subscribe(() => {})),
    ...SHOWN_FOLDERS.map((folderId) =>
      new InfiniteQueryObserver(
        client,
        mentionQueries.list('support', folderId, PLAIN_QUERY),
      ).subscribe(() => {}),
    ),
  ];
  const applier = createEventApplier(
    client,
    () => client.getQueryData(sessionQueries.current().queryKey)?.user.id,
  );
  let isOnline = true;
  let tellOnline = (_: boolean) => {};
  let connection: LiveConnection = 'waiting';
  const stopFollowing = followEvents({
    position,
    open: (lastEventId, signal) =>
      openEventStream(readEvents, { query: { tabId }, lastEventId, signal }),
    onEvent: applier.apply,
    onConnection: (now) => {
      connection = now;
    },
    random: () => 0.5,
    online: {
      isOnline: () => isOnline,
      subscribe: (onChange) => {
        tellOnline = onChange;
        return () => undefined;
      },
    },
  });
  return {
    client,
    connection: () => connection,
    setOnline(now) {
      isOnline = now;
      tellOnline(now);
    },
    settle: applier.settle,
    readAll: () =>
      Object.fromEntries(
        client
          .getQueryCache()
          .getAll()
          .map(({ queryKey, state: { data } }) => [
            JSON.stringify(queryKey),
            JSON.parse(
              JSON.stringify(data ?? null, (key, value: unknown) => (key === 'now' ? null : value)),
            ) as unknown,
          ]),
      ),
    stop() {
      stopFollowing();
      applier.stop();
      for (const stop of stops) stop();
      client.clear();
    },
  };
}
