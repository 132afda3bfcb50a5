import type { Ref } from 'react';
import { ArrowUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/button';
import styles from './mention-list.module.css';

/**
 * How many mentions have come to the list since it was loaded; shows them when it is pressed. It stands in
 * the head of the list, so that no row moves when it comes or goes.
 */
export function ArrivalsButton({
  ref,
  count,
  isBusy,
  onShow,
}: {
  ref: Ref<HTMLButtonElement>;
  count: number;
  isBusy: boolean;
  onShow: () => void;
}) {
  const t = useTranslations('live');
  return (
    <div role="status" className={styles.arrivals}>
      {count > 0 && (
        <Button
          ref={ref}
          size="small"
          variant="quiet"
          className={styles.arrivalsButton}
          icon={<ArrowUp aria-hidden />}
          aria-label={t('arrivedHint', { count })}
          title={t('arrivedHint', { count })}
          isBusy={isBusy}
          onClick={onShow}
        >
          {t('arrived', { count })}
        </Button>
      )}
    </div>
  );
}
