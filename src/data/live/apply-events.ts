import type { QueryClient } from '@tanstack/react-query';
import type { LiveEvent, TouchedMention } from '../../contract/events';
import { accountQueries } from '../account';
import { bulkReplyKeys } from '../bulk-reply-keys';
import { mailboxQueries } from '../mailboxes';
import { mentionQueries } from '../mentions';
import { outboxQueries } from '../outbox';
import { replyFactsQueries, replyGroupsQueries } from '../reply-facts';
import { sessionQueries } from '../session';
import { describeNotice } from './describe-notice';
import { addToMentionNotice, clearAllArrivals, setPresent } from './live-store';
import { createMentionMemory } from './mention-memory';
import { isChangingMany } from './own-change';
import { refreshLists } from './refresh-lists';
import { refreshSettings } from './refresh-settings';

/** What comes together is looked at together, once, after so many milliseconds. */
const GATHERING = 150;

export interface EventApplier {
  apply: (event: LiveEvent) => void;
  /** Settles when all that was applied so far has come to the cache. */
  settle: () => Promise<void>;
  stop: () => void;
}

/**
 * Takes what happens to the cache: each event makes stale what it can have touched, and nothing else. After
 * a gap all of it is fetched anew.
 */
export function createEventApplier(
  client: QueryClient,
  ownUserId: () => string | undefined,
): EventApplier {
  const memory = createMentionMemory(client);
  let gathered: LiveEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> = Promise.resolve();
  let hasStopped = false;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const events = gathered;
    gathered = [];
    if (events.length === 0) return;
    // A refetch that fails says so where it shows; the next event, or a reconnection, tries again.
    working = working.then(() => (hasStopped ? undefined : work(events))).catch(() => undefined);
  }

  async function work(events: readonly LiveEvent[]): Promise<void> {
    if (events.some((event) => event.type === 'started' && !event.isResumed)) {
      clearAllArrivals();
      await client.invalidateQueries();
      return;
    }
    const isOwnStep = (event: LiveEvent) =>
      event.type === 'many-mentions-changed' && event.byUserId === ownUserId() && isChangingMany();
    const types = new Set(events.filter((event) => !isOwnStep(event)).map(({ type }) => type));
    const touched = new Map<string, TouchedMention>();
    const own = new Set<string>();
    const conversationIds = new Set<string>();
    for (const event of events) {
      if (event.type === 'reply-published') conversationIds.add(event.conversationId);
      if (event.type !== 'mentions-added' && event.type !== 'mentions-changed') continue;
      const byUserId = event.type === 'mentions-added' ? null : event.byUserId;
      for (const mention of event.mentions) {
        touched.set(mention.mentionId, mention);
        if (byUserId === ownUserId()) own.add(mention.mentionId);
        else own.delete(mention.mentionId);
        conversationIds.add(mention.conversationId);
      }
    }
    await Promise.all([
      types.has('settings-changed') && refreshSettings(client),
      types.has('account-changed') && refreshAccount(client),
      types.has('outbox-changed') && client.invalidateQueries({ queryKey: outboxQueries.all() }),
      (types.has('reply-published') || types.has('outbox-changed')) &&
        client.invalidateQueries({ queryKey: bulkReplyKeys.conversations }),
      types.has('session-changed') &&
        client.invalidateQueries({ queryKey: sessionQueries.current().queryKey }),
      types.has('many-mentions-changed') && refreshMentions(client),
      touched.size > 0 && refreshCounts(client, touched.values()),
      touched.size > 0 && refreshLists(client, [...touched.values()], (id) => own.has(id)),
      refreshDetails(conversationIds),
    ]);
  }

  /** Fetches the conversations on the screen anew and says what others did; those elsewhere, when opened. */
  async function refreshDetails(conversationIds: ReadonlySet<string>): Promise<void> {
    if (conversationIds.size === 0) return;
    const queryKey = [...mentionQueries.all(), 'detail'];
    void client.invalidateQueries({ queryKey, type: 'inactive', refetchType: 'none' });
    await Promise.all(
      memory.list().map(async ({ mailboxId, mentionId, before }) => {
        if (!conversationIds.has(before.mention.conversationId)) return;
        const detail = mentionQueries.detail(mailboxId, mentionId);
        await client.invalidateQueries({ queryKey: detail.queryKey });
        const after = client.getQueryData(detail.queryKey);
        if (after === undefined) return;
        memory.note(mailboxId, mentionId, after);
        const acts = describeNotice(before, after, ownUserId());
        if (acts.length > 0) addToMentionNotice(mentionId, acts);
      }),
    );
  }

  return {
    apply(event) {
      if (event.type === 'presence-changed') {
        setPresent(event.present);
        return;
      }
      gathered.push(event);
      timer ??= setTimeout(flush, GATHERING);
    },
    async settle() {
      flush();
      await working;
    },
    stop() {
      hasStopped = true;
      clearTimeout(timer);
      memory.stop();
    },
  };
}

async function refreshCounts(
  client: QueryClient,
  mentions: Iterable<TouchedMention>,
): Promise<void> {
  const mailboxIds = new Set(
    [...mentions].flatMap(({ places }) => places.map((one) => one.mailboxId)),
  );
  // What previews count may wait until it is looked at again: each mention would have it all sent anew.
  for (const queryKey of [replyFactsQueries.all(), replyGroupsQueries.all()]) {
    void client.invalidateQueries({ queryKey, refetchType: 'none' });
  }
  await Promise.all([
    client.invalidateQueries({ queryKey: mailboxQueries.list().queryKey }),
    ...Array.from(mailboxIds, (mailboxId) =>
      client.invalidateQueries({ queryKey: mailboxQueries.folders(mailboxId).queryKey }),
    ),
  ]);
}

/** So many have changed that they are not told one by one. */
async function refreshMentions(client: QueryClient): Promise<void> {
  clearAllArrivals();
  await Promise.all(
    [
      mentionQueries.all(),
      mailboxQueries.all(),
      replyFactsQueries.all(),
      replyGroupsQueries.all(),
    ].map((queryKey) => client.invalidateQueries({ queryKey })),
  );
}

async function refreshAccount(client: QueryClient): Promise<void> {
  await Promise.all(
    [accountQueries.whole().queryKey, replyFactsQueries.all(), replyGroupsQueries.all()].map(
      (queryKey) => client.invalidateQueries({ queryKey }),
    ),
  );
}
