import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { profileInitials } from '../../profiles/profile-initials';
import styles from './mention-row.module.css';

/** Whether a mention is resolved, and who works on it (a name, or null). */
export function RowStatus({
  isResolved,
  assignee,
}: {
  isResolved: boolean;
  assignee: string | null;
}) {
  const t = useTranslations('mentionList');
  if (!isResolved && assignee === null) return null;
  return (
    <span className={styles.status}>
      {isResolved && (
        <span className={styles.resolved} title={t('resolved')}>
          <CircleCheck size={14} aria-hidden />
          <VisuallyHidden>{t('resolved')}</VisuallyHidden>
        </span>
      )}
      {assignee !== null && (
        <span title={t('assignedTo', { name: assignee })}>
          <span className={styles.assignee} aria-hidden>
            {profileInitials(assignee)}
          </span>
          <VisuallyHidden>{t('assignedTo', { name: assignee })}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
