import { useEffect } from 'react';
import { noteCommand, useCommandNotice } from './command-layer';
import styles from './command-notice.module.css';

const SHOWN_FOR = 4_000;

/** Says for a moment why an action was not done. The region is always there, so that it is read aloud. */
export function CommandNotice() {
  const notice = useCommandNotice();
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => {
      noteCommand(null);
    }, SHOWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  return (
    <div role="status" className={styles.region}>
      {notice !== null && (
        <span key={notice.count} className={styles.notice}>
          {notice.text}
        </span>
      )}
    </div>
  );
}
