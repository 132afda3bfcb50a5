import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { profileInitials } from '../../profiles/profile-initials';
import styles from './mention-row.module.css';

/**
 * Whether a mention is resolved, and who works on it (a name, or null). That it is open is only spoken:
 * nearly every row would show it.
 */
export function RowStatus({
  isResolved,
  assignee,
}: {
  isResolved: boolean;
  assignee: string | null;
}) {
  const t = useTranslations('mentionList');
  const open = !isResolved && <span role="img" aria-label={t('open')} className={styles.open} />;
  if (open !== false && assignee === null) return open;
  return (
    <span className={styles.status}>
      {open}
      {isResolved && (
        <span
          role="img"
          aria-label={t('resolved')}
          className={styles.resolved}
          title={t('resolved')}
        >
          <CircleCheck size={14} aria-hidden />
        </span>
      )}
      {assignee !== null && (
        <span
          role="img"
          aria-label={t('assignedTo', { name: assignee })}
          className={styles.assignee}
          title={t('assignedTo', { name: assignee })}
        >
          {profileInitials(assignee)}
        </span>
      )}
    </span>
  );
}
