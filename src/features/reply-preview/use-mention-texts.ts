import { useQueries } from '@tanstack/react-query';
import type { MentionListItem } from '../../contract/mentions';
import { replyFactsQueries } from '../../data/reply-facts';

/**
 * What a list shows of some mentions, in their order: null for those that the mailbox no longer shows,
 * undefined while it is on its way.
 */
export function useMentionTexts(
  mailboxId: string,
  mentionIds: readonly string[],
): {
  texts: readonly (MentionListItem | null | undefined)[];
  isError: boolean;
  retry: () => void;
} {
  const queries = useQueries({
    queries: mentionIds.map((id) => replyFactsQueries.mention(mailboxId, id)),
  });
  return {
    texts: queries.map(({ data }) => data),
    isError: queries.some(({ isError, isFetching }) => isError && !isFetching),
    retry: () => {
      for (const { isError, refetch } of queries) if (isError) void refetch();
    },
  };
}
