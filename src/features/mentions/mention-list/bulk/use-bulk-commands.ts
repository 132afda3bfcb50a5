import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../../../data/session';
import type { TriageChange } from '../../../../domain/triage/triage-change';
import { useCommand } from '../../../commands/command-registry';
import type { SelectableList } from '../selection/selectable-list';
import { listSelected } from '../selection/selection';
import { readSelection } from '../selection/selection-store';

type Open = (focused: Element | null) => void;

/**
 * What can be done by name and key with the selected mentions. What is done with one mention elsewhere,
 * resolving and taking it, is done with all of them where the focus is in the list, or nowhere.
 */
export function useBulkCommands({
  list,
  isBusy,
  change,
  reply,
  assign,
  prioritize,
  tag,
}: {
  list: SelectableList;
  isBusy: boolean;
  change: (change: TriageChange) => void;
  reply: (() => void) | null;
  assign: Open;
  prioritize: Open;
  tag: Open;
}): void {
  const t = useTranslations('mentionSelection');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const reason = isBusy ? t('underWay') : null;

  /** Reopens when there is nothing to resolve among those that one can see. */
  function changeStatus(): void {
    const selected = listSelected(readSelection(), list.mentions);
    const isOpen = selected.some(({ status }) => status === 'open');
    change({ status: isOpen || selected.length === 0 ? 'resolved' : 'open' });
  }
  useCommand('resolve', { run: changeStatus, reason, isFor: isInListOrNowhere });
  useCommand('assignToMe', {
    run: () => {
      change({ assigneeId: session.user.id });
    },
    reason,
    isFor: isInListOrNowhere,
  });
  useCommand('reopenSelected', {
    run: () => {
      change({ status: 'open' });
    },
    reason,
  });
  useCommand('assignSelected', { run: assign, reason });
  useCommand('prioritizeSelected', { run: prioritize, reason });
  useCommand('tagSelected', { run: tag, reason });
  useCommand('replyToSelected', {
    run: () => {
      reply?.();
    },
    reason: reply === null ? t('cannotReply') : reason,
  });
}

function isInListOrNowhere(focused: Element | null): boolean {
  return (
    focused === null || focused === document.body || focused.closest('[data-selecting]') !== null
  );
}
