import { useFormatter, useTranslations } from 'use-intl';
import type { AuditEntry } from '../../contract/audit-record';
import { Badge } from '../../ui/badge';
import styles from './audit-table.module.css';
import type { AuditNames } from './use-audit-names';

const tones = { written: 'plain', deleted: 'attention', refused: 'danger' } as const;

/** The cells of an entry, in the order of the table's columns. */
export function AuditCells({ entry, names }: { entry: AuditEntry; names: AuditNames }) {
  const t = useTranslations('auditRecord');
  const format = useFormatter();
  const { at, userId, resource, resourceId, within, endpoint, outcome } = entry;
  const versions = names.describeVersions(entry);
  const name = names.nameThing(resource, resourceId);
  const ownerName =
    within &&
    t('named', {
      what: t(`resources.${within.resource}`),
      name: names.nameThing(within.resource, within.id) ?? within.id,
    });
  return (
    <>
      <span role="cell" className={styles.when}>
        <time dateTime={at}>
          {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'medium' })}
        </time>
      </span>
      <span role="cell" className={styles.who}>
        <bdi title={userId}>{names.nameUser(userId)}</bdi>
      </span>
      <span role="cell" className={styles.what}>
        <span>
          {t(`resources.${resource}`)}
          {resourceId !== null && resource !== 'account' && (
            <>
              {' '}
              <bdi className={name === null ? styles.id : styles.name} title={resourceId}>
                {name ?? resourceId}
              </bdi>
            </>
          )}
          {ownerName !== null && (
            <>
              {' '}
              <bdi className={styles.owner}>{t('within', { what: ownerName })}</bdi>
            </>
          )}
        </span>{' '}
        <span className={endpoint === null ? styles.owner : styles.endpoint}>
          {endpoint ?? t('byItself')}
        </span>
      </span>
      <span role="cell" className={styles.versions}>
        {versions}
      </span>
      <span role="cell" className={styles.outcome}>
        <Badge tone={tones[outcome]}>{t(`outcomes.${outcome}`)}</Badge>
        {outcome === 'refused' && (
          <>
            {' '}
            <span className={styles.problem}>
              {entry.status} {names.describeProblem(entry.problem)}
            </span>
          </>
        )}
      </span>
    </>
  );
}
