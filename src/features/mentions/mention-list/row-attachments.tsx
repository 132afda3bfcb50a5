import { Paperclip } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './mention-row.module.css';

/** A mark on mentions that have attachments. */
export function RowAttachments({ count }: { count: number }) {
  const t = useTranslations('attachments');
  return (
    <span className={styles.attachments} title={t('count', { count })}>
      <Paperclip size={12} aria-hidden />
      <VisuallyHidden>{t('count', { count })}</VisuallyHidden>
    </span>
  );
}
