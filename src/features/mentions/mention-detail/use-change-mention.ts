import { useState } from 'react';
import { useMutation, useMutationState } from '@tanstack/react-query';
import type { MentionChange } from '../../../contract/mentions';
import { readPendingChange, triageMutations, withChanges } from '../../../data/triage';
import type { Mention } from '../../../domain/mention';
import { keepUnmet } from './keep-unmet';

/** Changes that did not come about, and the last reason why. */
export interface FailedChanges {
  changes: readonly MentionChange[];
  error: Error;
}

/** Changes a mention, and keeps what did not come about, so that it can be tried again. */
export function useChangeMention(mentionId: string) {
  const [failed, setFailed] = useState<FailedChanges | null>(null);
  const { mutate } = useMutation({
    ...triageMutations.change(mentionId),
    onError: (error, change) => {
      setFailed((former) => ({ changes: [...(former?.changes ?? []), change], error }));
    },
  });
  return {
    change: (change: MentionChange) => {
      setFailed((former) => {
        const changes = keepUnmet(former?.changes ?? [], change);
        return former === null || changes.length === 0 ? null : { ...former, changes };
      });
      mutate(change);
    },
    failed,
    retry: () => {
      setFailed(null);
      for (const change of failed?.changes ?? []) mutate(change);
    },
  };
}

/** A mention with all that is under way for it, as if it were so already. */
export function useWithPendingChanges(mention: Mention): Mention {
  const pending = useMutationState({
    filters: { mutationKey: triageMutations.change(mention.id).mutationKey, status: 'pending' },
    select: readPendingChange,
  });
  return withChanges(
    mention,
    pending.map(({ change }) => change),
  );
}
