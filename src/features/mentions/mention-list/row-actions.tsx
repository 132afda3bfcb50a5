import { useEffect, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Check, RotateCcw, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MentionListItem } from '../../../contract/mentions';
import { sessionQueries } from '../../../data/session';
import { Button } from '../../../ui/button';
import { PriorityMark } from '../priority-mark';
import { PriorityMenu } from '../priority-menu';
import styles from './row-actions.module.css';
import { closeRowMenu, openRowMenu, useRowMenu } from './row-menu';
import { useChangeRow } from './use-change-row';
import { nameInSentence } from '../../../domain/written/name-in-sentence';

/**
 * What can be done with a mention from its row. One stop of Tab, whichever of them had the focus last; the
 * left and right arrows lead from one to the other, up and down to the other rows.
 */
export function RowActions({
  mention,
  onOpenChange,
}: {
  mention: MentionListItem;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const t = useTranslations('triageControls');
  const mentions = useTranslations('mentions');
  const commands = useTranslations('commands');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const change = useChangeRow();
  const menu = useRowMenu(mention.id);
  const focusAfter = useMemo(() => ({ current: menu.focusAfter }), [menu.focusAfter]);
  const [tabStop, setTabStop] = useState(0);
  const { id, status, priority, assigneeId } = mention;
  const isResolved = status === 'resolved';
  const refusal = session.rights.includes('triage') ? null : mentions('mayNotTriage');
  const isMine = assigneeId === session.user.id ? commands('alreadyYours') : null;

  // The row keeps its actions as long as their menu is open, wherever the pointer goes.
  useEffect(() => {
    if (!menu.isOpen) return undefined;
    onOpenChange(true);
    return () => {
      onOpenChange(false);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the row hands down another function each time
  }, [menu.isOpen]);

  function describe(place: number, name: string, reason: string | null) {
    return {
      variant: 'quiet' as const,
      size: 'small' as const,
      className: styles.action,
      tabIndex: place === tabStop ? 0 : -1,
      // What has the focus here is about this row, as its link is.
      'data-mention-id': id,
      'aria-label': name,
      'aria-disabled': reason !== null,
      title: reason === null ? name : `${name} · ${reason}`,
      onFocus: () => {
        setTabStop(place);
      },
    };
  }

  const name = t('priorityIs', { priority: mentions(`priorities.${priority}`) });
  const mark = <PriorityMark priority={priority} size={14} />;
  const trigger = <Button {...describe(2, name, refusal)} data-priority={priority} icon={mark} />;
  return (
    <div
      role="toolbar"
      aria-label={t('rowActions', { author: nameInSentence(mention.author.name) })}
      className={styles.actions}
      onKeyDown={moveFocus}
    >
      <Button
        {...describe(0, mentions(isResolved ? 'reopen' : 'resolve'), refusal)}
        icon={isResolved ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
        onClick={() => {
          if (refusal === null) change(id, { status: isResolved ? 'open' : 'resolved' });
        }}
      />
      <Button
        {...describe(1, t('takeIt'), refusal ?? isMine)}
        icon={<UserRoundCheck aria-hidden />}
        onClick={() => {
          if (refusal === null && isMine === null) change(id, { assigneeId: session.user.id });
        }}
      />
      {refusal === null ? (
        <PriorityMenu
          priority={priority}
          trigger={trigger}
          align="end"
          isOpen={menu.isOpen}
          onOpenChange={(isWanted) => {
            if (isWanted) openRowMenu(id, null);
            else closeRowMenu();
          }}
          focusAfter={focusAfter}
          onChoose={(wanted) => {
            change(id, { priority: wanted });
          }}
        />
      ) : (
        trigger
      )}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const actions = [...event.currentTarget.querySelectorAll('button')];
  const index = actions.findIndex((action) => action === event.target);
  if (by === 0 || index < 0) return;
  event.preventDefault();
  actions[(index + by + actions.length) % actions.length]?.focus();
}
