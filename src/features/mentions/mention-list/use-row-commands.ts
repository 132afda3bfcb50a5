import type { RefObject } from 'react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { MentionChange, MentionListItem } from '../../../contract/mentions';
import { mentionMutations } from '../../../data/mentions';
import { sessionQueries } from '../../../data/session';
import { noteCommand } from '../../commands/command-layer';
import { useCommand } from '../../commands/command-registry';
import { readRowId } from './use-row-focus';

/**
 * Resolves and assigns the mention whose row has the focus, so that a key never acts on another one than
 * one looks at. The open mention sees to itself.
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
  const commands = useTranslations('commands');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { mutate } = useMutation({
    ...mentionMutations.changeOne(),
    onError: () => {
      noteCommand(commands('noChange'));
    },
  });
  const reason = session.rights.includes('triage') ? null : t('mayNotTriage');

  function findMention(focused: Element | null): MentionListItem | undefined {
    if (scrollerRef.current?.contains(focused) !== true) return undefined;
    const id = readRowId(focused);
    return id === openMentionId ? undefined : mentions.find((mention) => mention.id === id);
  }
  function change(focused: Element | null, choose: (mention: MentionListItem) => MentionChange) {
    const mention = findMention(focused);
    if (mention !== undefined) mutate({ mentionId: mention.id, change: choose(mention) });
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
}
