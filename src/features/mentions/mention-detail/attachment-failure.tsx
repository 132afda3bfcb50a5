import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/button';
import styles from './attachments.module.css';

/** Says that an attachment did not come, and tries again. */
export function AttachmentFailure({ name, onRetry }: { name: string; onRetry: () => void }) {
  const t = useTranslations('attachments');
  return (
    <span className={styles.failure} role="alert">
      {t('failed', { name })}
      <Button variant="quiet" size="small" onClick={onRetry}>
        {t('tryAgain')}
      </Button>
    </span>
  );
}
