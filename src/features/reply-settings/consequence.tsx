import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './consequence.module.css';

/**
 * The end side of the settings: what they would change, before they are saved, and below it the rules
 * that decide. `preview`: null where nothing can be changed.
 */
export function Consequence({ preview, children }: { preview: ReactNode; children: ReactNode }) {
  const t = useTranslations('replySettings');
  return (
    <section className={styles.pane} aria-label={t('consequence.title')}>
      {preview !== null && <div className={styles.preview}>{preview}</div>}
      <div className={styles.rules}>{children}</div>
    </section>
  );
}
