import type { CSSProperties, ReactNode } from 'react';
import { ArrowRight } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { BeforeAfter } from '../../domain/reply/preview-totals';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './answer-bars.module.css';

/**
 * One line of the bars: what stays, what comes or goes, and both numbers.
 * @param most the number that the whole width stands for
 */
export function AnswerBar({
  count: { before, after },
  most,
  tone,
  children,
}: {
  count: BeforeAfter;
  most: number;
  tone?: 'danger';
  children: ReactNode;
}) {
  const t = useTranslations('replyPreview.bars');
  const format = useFormatter();
  const isChanged = before !== after;
  const share = (number: number) => `${String((100 * number) / Math.max(1, most))}%`;
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--kept': share(Math.min(before, after)),
    '--moved': share(Math.abs(after - before)),
  };
  return (
    <li className={styles.row} data-tone={tone} data-move={after > before ? 'gain' : 'loss'}>
      <span className={styles.who}>{children}</span>
      <span className={styles.track} style={style} aria-hidden>
        <span className={styles.kept} />
        {isChanged && <span className={styles.moved} />}
      </span>
      <span className={styles.numbers} aria-hidden>
        {isChanged && (
          <>
            <span className={styles.before}>{format.number(before)}</span>
            <ArrowRight size={12} />
          </>
        )}
        <span className={styles.after}>{format.number(after)}</span>
      </span>
      <VisuallyHidden>
        {t('spoken', { isChanged: isChanged ? 'yes' : 'no', before, after })}
      </VisuallyHidden>
    </li>
  );
}
