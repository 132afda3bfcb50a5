import { Link } from '@tanstack/react-router';
import { History } from 'lucide-react';
import styles from './history-link.module.css';
import type { MapWords } from './map-words';

/** The way to who saved which of these settings, and back to them. */
export function HistoryLink({ words: { t } }: { words: MapWords }) {
  return (
    <Link to="/settings-history" preload="intent" className={styles.link}>
      <History size={16} aria-hidden />
      {t('history')}
    </Link>
  );
}
