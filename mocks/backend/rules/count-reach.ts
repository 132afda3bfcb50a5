import type { Mailbox } from '../../../src/domain/mailbox';
import type { Store } from '../store/store';

/**
 * How many mentions a mailbox shows, and how many of them no other mailbox does: so many are in no mailbox
 * once it is gone, and were in none before it came.
 */
export async function countReach(
  store: Store,
  { id, topicIds }: Pick<Mailbox, 'id' | 'topicIds'>,
): Promise<{ mentions: number; onlyHere: number }> {
  const own = new Set(topicIds);
  const others = new Set(
    (await store.list('mailboxes'))
      .filter((other) => other.id !== id)
      .flatMap((other) => other.topicIds),
  );
  const reach = { mentions: 0, onlyHere: 0 };
  for (const mention of await store.list('mentions')) {
    if (!mention.topicIds.some((topicId) => own.has(topicId))) continue;
    reach.mentions += 1;
    if (!mention.topicIds.some((topicId) => others.has(topicId))) reach.onlyHere += 1;
  }
  return reach;
}
