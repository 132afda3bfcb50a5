import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './dialog-failure.module.css';

/** In the place of a dialog that could not be shown, mostly because its code could not be fetched. */
export function DialogFailure({ text, onClose }: { text?: string; onClose: () => void }) {
  const t = useTranslations('app');
  return (
    <Banner
      tone="danger"
      announce="alert"
      className={styles.failure}
      icon={<TriangleAlert />}
      actions={
        <>
          <Button
            size="small"
            onClick={() => {
              location.reload();
            }}
          >
            {t('retry')}
          </Button>
          <Button size="small" variant="quiet" onClick={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      {text ?? t('dialogFailed')}
    </Banner>
  );
}
