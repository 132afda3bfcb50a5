import { useId } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ScrollText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../data/session';
import styles from './user-menu.module.css';

/** The way to the audit record; to whoever may not read it, why not. */
export function AuditRecordLink({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('auditRecord');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const reasonId = useId();
  if (session.rights.includes('read-audit-record')) {
    return (
      <Link to="/audit-record" preload="intent" className={styles.pageLink} onClick={onLeave}>
        <ScrollText size={16} aria-hidden />
        {t('link')}
      </Link>
    );
  }
  return (
    <div>
      <button type="button" aria-disabled aria-describedby={reasonId} className={styles.pageLink}>
        <ScrollText size={16} aria-hidden />
        {t('link')}
      </button>
      <p id={reasonId} className={styles.forbidden}>
        {t('forbiddenLink', { role: t(`roles.${session.user.role}`) })}
      </p>
    </div>
  );
}
