import { Clock, ClockAlert, Hourglass } from 'lucide-react';
import type { Urgency } from '../../../domain/waiting/business-time';
import type { ReplyTarget } from '../../../domain/waiting/reply-target';
import { titleWith } from '../../../ui/title-with';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './due.module.css';
import { useDue } from './use-due';

export const urgencyIcons = {
  'in-time': Clock,
  'due-soon': Hourglass,
  overdue: ClockAlert,
} as const satisfies Record<Urgency, unknown>;

/** In a row, how long until a waiting mention is due; the pointer shows since when and at what moment. */
export function DueMark({ since, target }: { since: string; target: ReplyTarget }) {
  const { urgency, short, spoken, sayWhole } = useDue(since, target);
  if (urgency === null) return null;
  const Icon = urgencyIcons[urgency];
  return (
    <span className={styles.mark} data-urgency={urgency} onPointerEnter={titleWith(sayWhole)}>
      <Icon size={12} aria-hidden />
      <span aria-hidden className={styles.short}>
        {short}
      </span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </span>
  );
}
