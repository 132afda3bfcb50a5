import { useRef, useState } from 'react';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Priority } from '../../../../domain/mention';
import { Button } from '../../../../ui/button';
import { useCommand } from '../../../commands/command-registry';
import { PriorityMark } from '../../priority-mark';
import { PriorityMenu } from '../../priority-menu';
import styles from './triage-line.module.css';

/** The priority of the open mention; its key opens the choice, and the focus is then where it was. */
export function PriorityControl({
  priority,
  reasonId,
  onChoose,
}: {
  priority: Priority;
  reasonId: string | undefined;
  onChoose: (priority: Priority) => void;
}) {
  const t = useTranslations('triageControls');
  const mentions = useTranslations('mentions');
  const [isOpen, setIsOpen] = useState(false);
  const openerRef = useRef<HTMLElement>(null);
  useCommand('changePriority', {
    run: (focused) => {
      openerRef.current = focused instanceof HTMLElement ? focused : null;
      setIsOpen(true);
    },
    reason: reasonId === undefined ? null : mentions('mayNotTriage'),
  });
  const button = (
    <Button
      variant="quiet"
      size="small"
      className={styles.priority}
      data-priority={priority}
      aria-label={t('priorityIs', { priority: mentions(`priorities.${priority}`) })}
      aria-disabled={reasonId !== undefined}
      aria-describedby={reasonId}
      icon={<PriorityMark priority={priority} size={14} />}
      endIcon={reasonId === undefined && <ChevronDown aria-hidden />}
    >
      {mentions(`priorities.${priority}`)}
    </Button>
  );
  if (reasonId !== undefined) return button;
  return (
    <PriorityMenu
      priority={priority}
      trigger={button}
      align="start"
      isOpen={isOpen}
      onOpenChange={(isWanted) => {
        if (isWanted) openerRef.current = null;
        setIsOpen(isWanted);
      }}
      focusAfter={openerRef}
      onChoose={onChoose}
    />
  );
}
