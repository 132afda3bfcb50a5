import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { auditOutcomeSchema, auditResourceSchema } from '../../contract/audit-record';
import type { AuditFilter } from '../../contract/audit-record';
import { accountQueries } from '../../data/account';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import styles from './audit-filters.module.css';
import { isBackwards } from './audit-search';
import { MomentField } from './moment-field';

/** Stands in a list for "no filter": the value of an option is never empty. */
const ALL = '*';

/** What of the record is asked for. */
export function AuditFilters({
  filter,
  onFilter,
}: {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
}) {
  const t = useTranslations('auditRecord');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { userId } = filter;
  const isKnown = userId === undefined || account.users.some(({ id }) => id === userId);

  function change(changed: { [Key in keyof AuditFilter]: AuditFilter[Key] | undefined }) {
    onFilter({ ...filter, ...changed } as AuditFilter);
  }

  return (
    <div role="group" aria-label={t('filters')} className={styles.filters}>
      <Select
        label={t('who')}
        value={userId ?? ALL}
        onValueChange={(value) => {
          change({ userId: value === ALL ? undefined : value });
        }}
        options={[
          { value: ALL, text: t('everyone') },
          ...account.users.map(({ id, name }) => ({ value: id, text: name })),
          ...(isKnown ? [] : [{ value: userId, text: t('unknownUser', { id: userId }) }]),
        ]}
      />
      <Select
        label={t('what')}
        value={filter.resource ?? ALL}
        onValueChange={(value) => {
          change({ resource: auditResourceSchema.options.find((known) => known === value) });
        }}
        options={[
          { value: ALL, text: t('everything') },
          ...auditResourceSchema.options
            .map((value) => ({ value, text: t(`resources.${value}`) }))
            .sort((left, right) => left.text.localeCompare(right.text)),
        ]}
      />
      <Select
        label={t('outcome')}
        value={filter.outcome ?? ALL}
        onValueChange={(value) => {
          change({ outcome: auditOutcomeSchema.options.find((known) => known === value) });
        }}
        options={[
          { value: ALL, text: t('anyOutcome') },
          ...auditOutcomeSchema.options.map((value) => ({ value, text: t(`outcomes.${value}`) })),
        ]}
      />
      <MomentField
        label={t('from')}
        value={filter.from}
        error={undefined}
        onValueChange={(from) => {
          change({ from });
        }}
      />
      <MomentField
        label={t('to')}
        value={filter.to}
        error={isBackwards(filter) ? t('backwards') : undefined}
        onValueChange={(to) => {
          change({ to });
        }}
      />
      <Button
        variant="quiet"
        className={styles.clear}
        aria-disabled={Object.keys(filter).length === 0}
        onClick={() => {
          onFilter({});
        }}
      >
        {t('clear')}
      </Button>
    </div>
  );
}
