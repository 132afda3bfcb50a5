import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './inbox-route.module.css';

/** From a mention back to the list, on a page too narrow for both. It takes the focus that the list gave up. */
export function BackToList({ mailboxId, folderId }: { mailboxId: string; folderId: string }) {
  const t = useTranslations('app');
  return (
    <Link
      ref={focusIfShown}
      to="/mailboxes/$mailboxId/folders/$folderId"
      params={{ mailboxId, folderId }}
      className={styles.back}
    >
      <ArrowLeft size={16} aria-hidden />
      {t('backToList')}
    </Link>
  );
}

/** A link that is not displayed cannot be focused: on a wide page nothing happens. */
function focusIfShown(link: HTMLAnchorElement | null): void {
  link?.focus({ preventScroll: true });
}
