import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OutcomePair } from '../../domain/reply/preview-totals';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { OutcomeLabel } from '../resolutions/outcome-label';
import styles from './preview-list.module.css';

/** Who answers, before → after; only once where nothing changes. */
export function OutcomeChange({
  previewed: { before, after, isChanged },
}: {
  previewed: OutcomePair;
}) {
  const t = useTranslations('replyPreview.list');
  const words = useTranslations('resolutions');
  return (
    <span className={styles.outcomes}>
      {isChanged ? (
        <>
          <VisuallyHidden>{t('before')}</VisuallyHidden>
          <span className={styles.outcome} data-side="before">
            <OutcomeLabel outcome={before} />
          </span>
          <ArrowRight size={12} aria-hidden className={styles.arrow} />
          <VisuallyHidden>{t('after')}</VisuallyHidden>
        </>
      ) : (
        <VisuallyHidden>{words('whoAnswers')}</VisuallyHidden>
      )}
      <span className={styles.outcome} data-side="after">
        <OutcomeLabel outcome={after} />
      </span>
      {after.dependsOnView && (
        <span className={styles.depends} title={words('dependsOnView')}>
          <ArrowLeftRight size={12} aria-hidden />
          <VisuallyHidden>{words('dependsOnView')}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
