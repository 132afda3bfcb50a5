import { useCallback, useMemo } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { AuditFilter } from '../../contract/audit-record';
import { AuditRecordPage } from '../../features/audit-record/audit-record-page';
import { readAuditSearch, writeAuditSearch } from '../../features/audit-record/audit-search';
import { MAIN_ID } from '../skip-link';
import { useDocumentTitle } from '../use-document-title';

/** The audit record; what of it is asked for is in the address. */
export function AuditRecordRoute() {
  const t = useTranslations('auditRecord');
  const app = useTranslations('app');
  const navigate = useNavigate();
  const { who, what, outcome, from, to } = useSearch({ from: '/audit-record' });
  const filter = useMemo(
    () => readAuditSearch({ who, what, outcome, from, to }),
    [who, what, outcome, from, to],
  );
  const change = useCallback(
    (changed: AuditFilter) => {
      void navigate({ to: '/audit-record', search: writeAuditSearch(changed), replace: true });
    },
    [navigate],
  );
  useDocumentTitle(`${t('title')} · ${app('name')}`);
  return <AuditRecordPage id={MAIN_ID} filter={filter} onFilter={change} />;
}
