import { Paperclip } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './mention-row.module.css';

/** A mark on mentions that have attachments. */
export function RowAttachments({ count }: { count: number }) {
  const t = useTranslations('attachments');
  return (
    <span
      role="img"
      aria-label={t('count', { count })}
      className={styles.attachments}
      title={t('count', { count })}
    >
      <Paperclip size={12} aria-hidden />
    </span>
  );
}
