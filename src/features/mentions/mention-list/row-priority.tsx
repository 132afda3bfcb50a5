import { useTranslations } from 'use-intl';
import type { Priority } from '../../../domain/mention';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { PriorityMark } from '../priority-mark';
import styles from './row-priority.module.css';

/** How urgent a mention is, by a shape of its own, and in words; not for `normal`, which nearly all are. */
export function RowPriority({ priority }: { priority: Exclude<Priority, 'normal'> }) {
  const t = useTranslations('mentions.priorities');
  return (
    <span className={styles.priority} data-priority={priority} title={t(priority)}>
      <PriorityMark priority={priority} size={14} />
      <VisuallyHidden>{t(priority)}</VisuallyHidden>
    </span>
  );
}
