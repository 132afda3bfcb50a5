import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './consequence.module.css';

/** The end side of the settings: what they would change, before they are saved. */
export function Consequence({ children }: { children: ReactNode }) {
  const t = useTranslations('replySettings');
  return (
    <section className={styles.pane} aria-label={t('consequence.title')}>
      {children}
    </section>
  );
}
