import type { RefObject } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { MentionChange, MentionListItem } from '../../../contract/mentions';
import { sessionQueries } from '../../../data/session';
import { useCommand } from '../../commands/command-registry';
import { openRowMenu } from './row-menu';
import { isSelected } from './selection/selection';
import { readSelection } from './selection/selection-store';
import { useChangeRow } from './use-change-row';
import { findRowElement, readRowId } from './use-row-focus';

/**
 * Resolves, assigns and ranks the mention whose row has the focus, or one of its actions, so that a key never
 * acts on another one than one looks at. The open mention sees to itself, and what is selected is changed by its
 * bar: until that is there, a key does nothing, rather than change one of many.
 */
export function useRowCommands({
  scrollerRef,
  mentions,
  openMentionId,
}: {
  scrollerRef: RefObject<HTMLElement | null>;
  mentions: readonly MentionListItem[];
  openMentionId: string | null;
}): void {
  const t = useTranslations('mentions');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const changeRow = useChangeRow();
  const reason = session.rights.includes('triage') ? null : t('mayNotTriage');

  function findMention(focused: Element | null): MentionListItem | undefined {
    if (scrollerRef.current?.contains(focused) !== true) return undefined;
    const id = readRowId(focused);
    return id === openMentionId ? undefined : mentions.find((mention) => mention.id === id);
  }
  const isSelecting = () => mentions.some((row) => isSelected(readSelection(), row));
  function change(focused: Element | null, choose: (mention: MentionListItem) => MentionChange) {
    const mention = findMention(focused);
    if (mention !== undefined && !isSelecting()) changeRow(mention.id, choose(mention));
  }
  const isFor = (focused: Element | null) => findMention(focused) !== undefined;

  useCommand('resolve', {
    run: (focused) => {
      change(focused, ({ status }) => ({ status: status === 'resolved' ? 'open' : 'resolved' }));
    },
    reason,
    isFor,
  });
  useCommand('assignToMe', {
    run: (focused) => {
      change(focused, () => ({ assigneeId: session.user.id }));
    },
    reason,
    isFor,
  });
  useCommand('changePriority', {
    run: (focused) => {
      const id = findMention(focused)?.id;
      if (id !== undefined && !isSelecting())
        openRowMenu(id, findRowElement(scrollerRef.current, id));
    },
    reason,
    isFor,
  });
}
