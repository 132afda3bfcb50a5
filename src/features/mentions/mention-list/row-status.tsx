import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../../ui/visually-hidden';
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
  const open = !isResolved && <VisuallyHidden>{t('open')}</VisuallyHidden>;
  if (open !== false && assignee === null) return open;
  return (
    <span className={styles.status}>
      {open}
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
