import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { faultQueries } from '../../../data/faults';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Skeleton } from '../../../ui/skeleton';
import { FaultSeed } from './fault-seed';
import { ForceFault } from './force-fault';
import { ForcedFaults } from './forced-faults';
import { MetFaults } from './met-faults';
import { MoveClock } from './move-clock';
import { StoragePart } from './storage-part';
import styles from './faults.module.css';

/**
 * Lets one try what Signet does on a bad line and with a storage that keeps nothing: a seed of faults, single
 * ones, and what was met of them.
 */
export function FaultsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('faults');
  const { data, isError, refetch } = useQuery(faultQueries.current());
  return (
    <Dialog
      title={t('title')}
      description={t('hint')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <div className={styles.parts}>
        <FaultSeed />
        <ForceFault />
        {isError && (
          <Banner
            tone="danger"
            announce="alert"
            icon={<TriangleAlert />}
            actions={
              <Button size="small" onClick={() => void refetch()}>
                {t('retry')}
              </Button>
            }
          >
            {t('failed')}
          </Banner>
        )}
        {data === undefined && !isError && <Skeleton className={styles.skeleton} />}
        {data !== undefined && (
          <>
            <ForcedFaults forced={data.forced} />
            <MetFaults met={data.met} count={data.metCount} />
            <MoveClock shift={data.clockSeconds} />
          </>
        )}
        <StoragePart />
      </div>
    </Dialog>
  );
}
