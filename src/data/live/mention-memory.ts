import type { QueryClient } from '@tanstack/react-query';
import type { MentionDetail } from '../../contract/mentions';
import { mentionQueries } from '../mentions';

/**
 * How the mentions on the screen were when what happened was last looked at. The cache alone does not tell:
 * another tab of the browser may have had it fetched anew before the event came.
 */
export interface MentionMemory {
  /** The details on the screen, each with how it was. */
  list(): { mailboxId: string; mentionId: string; before: MentionDetail }[];
  /** Takes how a detail is now for how it was. */
  note(mailboxId: string, mentionId: string, detail: MentionDetail): void;
  stop(): void;
}

export function createMentionMemory(client: QueryClient): MentionMemory {
  const known = new Map<string, { mailboxId: string; mentionId: string; before: MentionDetail }>();
  const prefix = [...mentionQueries.all(), 'detail'];
  const cache = client.getQueryCache();

  function look(queryKey: readonly unknown[]): void {
    const [, , mailboxId, mentionId] = queryKey as string[];
    if (mailboxId === undefined || mentionId === undefined) return;
    const query = cache.find({ queryKey });
    const name = JSON.stringify(queryKey);
    if (query === undefined || query.getObserversCount() === 0) known.delete(name);
    else if (!known.has(name) && !query.state.isInvalidated) {
      const before = client.getQueryData(mentionQueries.detail(mailboxId, mentionId).queryKey);
      if (before !== undefined) known.set(name, { mailboxId, mentionId, before });
    }
  }

  for (const { queryKey } of cache.findAll({ queryKey: prefix })) look(queryKey);
  const stop = cache.subscribe(({ query }) => {
    const key = query.queryKey as readonly unknown[];
    if (key[0] === prefix[0] && key[1] === 'detail') look(key);
  });
  return {
    list: () => [...known.values()],
    note(mailboxId, mentionId, before) {
      const { queryKey } = mentionQueries.detail(mailboxId, mentionId);
      const name = JSON.stringify(queryKey);
      if (known.has(name)) known.set(name, { mailboxId, mentionId, before });
    },
    stop,
  };
}
