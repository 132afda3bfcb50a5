import type { ReactNode } from 'react';
import { Ban, Check, CornerDownRight, Replace } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { StepMark } from './lay-out-trace';
import styles from './trace-rung.module.css';

const icons = {
  decides: Check,
  blocks: Ban,
  leadsOn: CornerDownRight,
  alternative: Replace,
} as const;

/** One rule of the ladder; without children it was not reached. */
export function TraceRung({
  number,
  title,
  mark,
  children,
}: {
  number?: number;
  title: string;
  mark: StepMark;
  children?: ReactNode;
}) {
  const t = useTranslations('trace');
  const isReached = children !== null && children !== undefined && children !== false;
  const Icon = mark === null ? null : icons[mark];
  return (
    <li className={styles.rung} data-mark={mark ?? undefined} data-reached={isReached}>
      <span className={styles.node} aria-hidden>
        {number ?? ''}
      </span>
      <div className={styles.body}>
        <p className={styles.head}>
          <span className={styles.title}>{title}</span>
          {mark !== null && Icon !== null && (
            <span className={styles.mark}>
              <Icon size={12} aria-hidden />
              {t(mark)}
            </span>
          )}
        </p>
        <div className={styles.text}>{isReached ? children : t('notReached')}</div>
      </div>
    </li>
  );
}
