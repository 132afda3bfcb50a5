import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { ForcedFault } from '../../../contract/demo-faults';
import { faultMutations, faultQueries } from '../../../data/faults';
import { Button } from '../../../ui/button';
import styles from './faults.module.css';

/** What was asked for and has met no request yet. */
export function ForcedFaults({ forced }: { forced: readonly ForcedFault[] }) {
  const t = useTranslations('faults');
  const queryClient = useQueryClient();
  const end = useMutation({
    ...faultMutations.end(),
    onSuccess: (faults) => {
      queryClient.setQueryData(faultQueries.current().queryKey, faults);
    },
  });
  if (forced.length === 0) return null;
  return (
    <section aria-label={t('toCome')} className={styles.part}>
      <h3 className={styles.heading}>{t('toCome')}</h3>
      <ul role="list" className={styles.list}>
        {forced.map(({ kind, route, count }, index) => (
          <li key={`${String(index)} ${kind} ${route}`} className={styles.row}>
            <span>{t('coming', { kind: t(`kinds.${kind}`), count })}</span>
            <code className={styles.address}>{route}</code>
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          isBusy={end.isPending}
          onClick={() => {
            end.mutate();
          }}
        >
          {t('forget')}
        </Button>
      </div>
      {end.isError && (
        <p role="alert" className={styles.failure}>
          {t('notDone')}
        </p>
      )}
    </section>
  );
}
