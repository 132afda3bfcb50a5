import { CloudAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ConnectionError, isProblem, ProblemError } from '../../../data/http';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useIsOnline } from '../../drafts/use-is-online';
import styles from './mention-header.module.css';

/** Says why something was not changed, and tries again. */
export function ChangeFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('mentions');
  const isOnline = useIsOnline();
  function say() {
    if (isProblem(error, '/problems/forbidden')) return t('notChanged.forbidden');
    if (isProblem(error, '/problems/too-many-tags')) return t('notChanged.tooManyTags');
    if (error instanceof ProblemError) return t('notChanged.refused', { title: error.message });
    return t(
      error instanceof ConnectionError && !isOnline ? 'notChanged.offline' : 'notChanged.lost',
    );
  }
  return (
    <Banner
      tone="danger"
      announce="alert"
      icon={<CloudAlert />}
      className={styles.failure}
      actions={
        <Button size="small" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      }
    >
      {say()}
    </Banner>
  );
}
