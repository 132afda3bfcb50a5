import { useEffect } from 'react';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter } from 'use-intl';
import type { OutboxItem } from '../../contract/outbox';
import { outboxQueries } from '../../data/outbox';
import { sessionQueries } from '../../data/session';
import type { OutboxPart } from '../../domain/outbox-part';
import { useOwnDrafts } from './use-own-drafts';
import { useClockShift } from '../drafts/use-backend-clock';

/** How many replies a part of the Outbox holds. What waits is looked after on the way. */
export function OutboxCount({ mailboxId, part }: { mailboxId: string; part: OutboxPart }) {
  return part === 'drafts' ? (
    <DraftCount mailboxId={mailboxId} />
  ) : (
    <ItemCount mailboxId={mailboxId} status={part} />
  );
}

function DraftCount({ mailboxId }: { mailboxId: string }) {
  const format = useFormatter();
  return format.number(useOwnDrafts(mailboxId).length);
}

function ItemCount({ mailboxId, status }: { mailboxId: string; status: 'waiting' | 'failed' }) {
  const format = useFormatter();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { data: items } = useQuery({
    ...outboxQueries.list(mailboxId),
    enabled: session.rights.includes('reply'),
  });
  useFetchWhenDue(status === 'waiting' ? items : undefined);
  return items && format.number(items.filter((item) => item.status === status).length);
}

/** A little later than it is due, the backend has surely published. */
const LATER = 150;

/**
 * When a reply that waits is due, the backend publishes it by itself, and everything that shows it is
 * fetched anew. When it still waits then, it is asked for again a little later.
 */
function useFetchWhenDue(items: readonly OutboxItem[] | undefined): void {
  const queryClient = useQueryClient();
  const shift = useClockShift();
  useEffect(() => {
    const due = (items ?? [])
      .filter(({ status }) => status === 'waiting')
      .map(({ dueAt }) => Date.parse(dueAt));
    if (due.length === 0) return;
    const wait = Math.max(LATER, Math.min(...due) - Date.now() - shift + LATER);
    const timer = setTimeout(() => void queryClient.invalidateQueries(), wait);
    return () => {
      clearTimeout(timer);
    };
  }, [items, shift, queryClient]);
}
