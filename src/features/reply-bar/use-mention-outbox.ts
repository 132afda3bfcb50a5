import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { OutboxItem } from '../../contract/outbox';
import { mentionQueries } from '../../data/mentions';
import { outboxQueries } from '../../data/outbox';

/**
 * One's own replies to a mention that wait or have failed.
 * @param onPublished one that waited stands in the conversation
 */
export function useMentionOutbox(
  mailboxId: string,
  mentionId: string,
  onPublished: (profileId: string) => void,
): { waiting: OutboxItem[]; failed: OutboxItem[] } {
  const { data } = useQuery(outboxQueries.list(mailboxId));
  const { data: detail } = useQuery(mentionQueries.detail(mailboxId, mentionId));
  const items = useMemo(
    () => data?.filter((item) => item.mentionId === mentionId),
    [data, mentionId],
  );
  const waitedRef = useRef(new Set<string>());
  useEffect(() => {
    const waited = waitedRef.current;
    for (const { id, status } of items ?? []) if (status === 'waiting') waited.add(id);
    // What has left the Outbox may as well have been taken back, here or elsewhere.
    for (const { id, profileId } of detail?.conversation.replies ?? [])
      if (waited.delete(id)) onPublished(profileId);
  }, [items, detail, onPublished]);
  return {
    waiting: items?.filter(({ status }) => status === 'waiting') ?? [],
    failed: items?.filter(({ status }) => status === 'failed') ?? [],
  };
}
