import { useCallback, useMemo } from 'react';
import { useMutationState, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { MentionChange, MentionListItem } from '../../../contract/mentions';
import { readPendingChange, triageMutations, withChanges } from '../../../data/triage';
import { noteCommand } from '../../commands/command-layer';

/** Changes the mention of whichever row; that it did not come about is said for a moment. */
export function useChangeRow(): (mentionId: string, change: MentionChange) => void {
  const client = useQueryClient();
  const t = useTranslations('commands');
  return useCallback(
    (mentionId, change) => {
      const options = client.defaultMutationOptions(triageMutations.change(mentionId));
      // The row may be gone before the answer is here.
      const mutation = client.getMutationCache().build(client, options);
      mutation.execute(change).catch(() => {
        noteCommand(t('noChange'));
      });
    },
    [client, t],
  );
}

/** The rows with all that is under way for their mentions, as if it were so already. */
export function useWithPendingRows(
  mentions: readonly MentionListItem[],
): readonly MentionListItem[] {
  const pending = useMutationState({
    filters: { mutationKey: triageMutations.all(), status: 'pending' },
    select: readPendingChange,
  });
  return useMemo(() => {
    if (pending.length === 0) return mentions;
    return mentions.map((mention) =>
      withChanges(
        mention,
        pending.flatMap(({ mentionId, change }) => (mentionId === mention.id ? [change] : [])),
      ),
    );
  }, [mentions, pending]);
}
