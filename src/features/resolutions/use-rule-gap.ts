import { useSuspenseQuery } from '@tanstack/react-query';
import { mailboxQueries } from '../../data/mailboxes';
import { listUnreadable, useUnreadableLists } from '../../data/unreadable';
import type { UnreadablePart } from '../../data/unreadable';

/** Something that the rules look at and that cannot be read. `path`: of the endpoint it came from. */
export interface RuleGap {
  path: string;
  part: UnreadablePart;
}

/**
 * What keeps anybody from saying who answers in a mailbox, or null: without one of the services, profiles or
 * folders, or without the mailbox itself, the rules would give an answer, and it could be a wrong one.
 */
export function useRuleGap(mailboxId: string): RuleGap | null {
  const lists = useUnreadableLists();
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const isHere = mailboxes.some(({ id }) => id === mailboxId);
  const shared = isHere ? ['/services', '/profiles'] : ['/services', '/profiles', '/mailboxes'];
  for (const path of shared) {
    const [part] = lists[path] ?? [];
    if (part !== undefined) return { path, part };
  }
  const [part] = listUnreadable(folders);
  return part === undefined ? null : { path: '/mailboxes/:mailboxId/folders', part };
}
