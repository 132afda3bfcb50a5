import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AuditFilter } from '../../contract/audit-record';
import { sessionQueries } from '../../data/session';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { AuditRecord } from './audit-record';
import styles from './audit-record.module.css';

/** The audit record of the account: for admins; others learn why they do not see it, and nothing is asked. */
export function AuditRecordPage({
  id,
  filter,
  onFilter,
}: {
  id: string;
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
}) {
  const t = useTranslations('auditRecord');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const mayRead = session.rights.includes('read-audit-record');
  return (
    <Page id={id} title={t('title')} hint={t('hint')} isHeadOpen className={styles.page}>
      {mayRead ? (
        <AuditRecord filter={filter} onFilter={onFilter} />
      ) : (
        <EmptyState
          icon={<Lock aria-hidden />}
          title={t('forbidden')}
          text={t('forbiddenHint', { role: t(`roles.${session.user.role}`) })}
          action={<Link to="/">{t('toInbox')}</Link>}
        />
      )}
    </Page>
  );
}
