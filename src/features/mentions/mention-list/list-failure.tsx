import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ConnectionError } from '../../../data/http';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import styles from './mention-list.module.css';

interface ListFailureProps {
  text: string;
  onRetry: () => void;
}

/** Stands where the mentions would: what could not be loaded, why, and the way out. */
export function ListFailure({ text, error, onRetry }: ListFailureProps & { error: Error }) {
  const t = useTranslations('mentionList');
  return (
    <div className={styles.body} role="alert">
      <EmptyState
        icon={<TriangleAlert aria-hidden />}
        title={text}
        text={
          error instanceof ConnectionError
            ? t('noAnswer')
            : t('badAnswer', { reason: error.message })
        }
        action={<Button onClick={onRetry}>{t('retry')}</Button>}
      />
    </div>
  );
}

/** The same beside mentions that are there. */
export function PartFailure({ text, onRetry }: ListFailureProps) {
  const t = useTranslations('mentionList');
  return (
    <Banner
      className={styles.partFailure}
      tone="attention"
      announce="status"
      icon={<TriangleAlert />}
      actions={
        <Button size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      }
    >
      {text}
    </Banner>
  );
}
