import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PreviewTotals } from '../../domain/reply/preview-totals';
import styles from './preview-sentence.module.css';

/**
 * How many mentions change who answers. The region stays while what it says is worked out again, so that
 * it speaks only when it differs.
 * @param totals null until there is something to say
 * @param isChangeable false for those who may only look: then it says what holds
 */
export function PreviewSentence({
  totals,
  isOld,
  isChangeable,
}: {
  totals: PreviewTotals | null;
  isOld: boolean;
  isChangeable: boolean;
}) {
  const t = useTranslations('replyPreview');
  return (
    <div role="status" data-old={isOld || undefined} className={styles.sentence}>
      {totals !== null && (
        <p>
          {isChangeable
            ? t.rich('changes', {
                changed: totals.changed,
                total: totals.mentions,
                changedOpen: totals.changedOpen,
                open: totals.open,
                lost: (text: ReactNode) => <span className={styles.lost}>{text}</span>,
                lostCount: totals.lost,
              })
            : t('now', { total: totals.mentions, open: totals.open })}
        </p>
      )}
    </div>
  );
}
