import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { OutboxItem } from '../../contract/outbox';
import { outboxQueries } from '../../data/outbox';

/**
 * One's own replies to a mention that wait or have failed.
 * @param onPublished one that waited was published: neither taken back nor failed
 */
export function useMentionOutbox(
  mailboxId: string,
  mentionId: string,
  onPublished: (profileId: string) => void,
): { waiting: OutboxItem[]; failed: OutboxItem[]; forget: (id: string) => void } {
  const { data } = useQuery(outboxQueries.list(mailboxId));
  const items = useMemo(
    () => data?.filter((item) => item.mentionId === mentionId),
    [data, mentionId],
  );
  const waitingRef = useRef(new Map<string, string>());
  useEffect(() => {
    if (items === undefined) return;
    const waited = waitingRef.current;
    for (const [id, profileId] of waited) {
      if (items.some((item) => item.id === id)) continue;
      waited.delete(id);
      onPublished(profileId);
    }
    for (const { id, status, profileId } of items) {
      if (status === 'waiting') waited.set(id, profileId);
      else waited.delete(id);
    }
  }, [items, onPublished]);
  return {
    waiting: items?.filter(({ status }) => status === 'waiting') ?? [],
    failed: items?.filter(({ status }) => status === 'failed') ?? [],
    /** It is gone because it was taken back. */
    forget: (id) => waitingRef.current.delete(id),
  };
}
