import { Eraser, LogOut } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from '../user-menu.module.css';

export type Leaving = 'wipe' | 'sign-out';

/** Wiping what one has not sent, and signing out; both ask first. */
export function LeaveActions({ onAsk }: { onAsk: (leaving: Leaving) => void }) {
  const t = useTranslations('keeping');
  return (
    <div className={styles.part}>
      <button
        type="button"
        className={styles.pageLink}
        onClick={() => {
          onAsk('wipe');
        }}
      >
        <Eraser size={16} aria-hidden />
        {t('wipe')}
      </button>
      <button
        type="button"
        className={styles.pageLink}
        onClick={() => {
          onAsk('sign-out');
        }}
      >
        <LogOut size={16} aria-hidden />
        {t('signOut')}
      </button>
    </div>
  );
}
