import { useTranslations } from 'use-intl';
import type { MetFault } from '../../../contract/demo-faults';
import styles from './faults.module.css';

/** Which requests met a fault, newest first. */
export function MetFaults({ met, count }: { met: readonly MetFault[]; count: number }) {
  const t = useTranslations('faults');
  return (
    <section aria-label={t('met', { count })} className={styles.part}>
      <h3 className={styles.heading}>{t('met', { count })}</h3>
      {met.length === 0 ? (
        <p className={styles.quiet}>{t('noneMet')}</p>
      ) : (
        // It scrolls, so the keyboard has to get to it.
        <ul role="list" className={styles.met} tabIndex={0} aria-label={t('metList')}>
          {met.map(({ kind, method, path }, index) => (
            <li key={`${String(count - index)}`} className={styles.row}>
              <span>{t(`kinds.${kind}`)}</span>
              <code className={styles.address}>
                {method} {path}
              </code>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
