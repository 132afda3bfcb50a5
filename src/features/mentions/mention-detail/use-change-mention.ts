import { useEffect, useRef, useState } from 'react';
import { useMutation, useMutationState } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { MentionChange } from '../../../contract/mentions';
import { readPendingChange, triageMutations, withChanges } from '../../../data/triage';
import type { Mention } from '../../../domain/mention';
import { noteCommand } from '../../commands/command-layer';
import { isReplaced, keepUnmet } from './keep-unmet';

/** Changes that did not come about, and the last reason why. */
export interface FailedChanges {
  changes: readonly MentionChange[];
  error: Error;
}

/**
 * Changes a mention, and keeps what did not come about, so that it can be tried again: but nothing in the place of
 * which something else was asked for since. Who has gone on to another mention is told in a word.
 */
export function useChangeMention(mentionId: string) {
  const t = useTranslations('commands');
  const [failed, setFailed] = useState<FailedChanges | null>(null);
  /** All that was asked for, in its order. */
  const asked = useRef<MentionChange[]>([]);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const { mutate } = useMutation({
    ...triageMutations.change(mentionId),
    onError: (error, change) => {
      if (isReplaced(change, asked.current.slice(asked.current.lastIndexOf(change) + 1))) return;
      if (!isHere.current) noteCommand(t('noChange'));
      setFailed((former) => ({ changes: [...(former?.changes ?? []), change], error }));
    },
  });
  function ask(change: MentionChange) {
    asked.current.push(change);
    mutate(change);
  }
  return {
    change: (change: MentionChange) => {
      setFailed((former) => {
        const changes = keepUnmet(former?.changes ?? [], change);
        return former === null || changes.length === 0 ? null : { ...former, changes };
      });
      ask(change);
    },
    failed,
    retry: () => {
      setFailed(null);
      for (const change of failed?.changes ?? []) ask(change);
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
