import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MentionChange } from '../../../contract/mentions';
import { mentionMutations, mentionQueries } from '../../../data/mentions';

/**
 * Changes a mention. `wanted` is what was asked for and is under way: show it as if it were so already;
 * the mention itself follows as soon as the backend has answered.
 */
export function useChangeMention(mailboxId: string, mentionId: string) {
  const queryClient = useQueryClient();
  const { mutate, variables, isPending, error } = useMutation({
    ...mentionMutations.change(mentionId),
    onSuccess: (mention) => {
      queryClient.setQueryData(
        mentionQueries.detail(mailboxId, mentionId).queryKey,
        (detail) => detail && { ...detail, mention },
      );
    },
  });
  const wanted: MentionChange = (isPending ? variables : undefined) ?? {};
  return {
    change: mutate,
    wanted,
    error,
    retry: () => {
      if (variables !== undefined) mutate(variables);
    },
  };
}
