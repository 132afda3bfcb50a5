import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { pickSearchParams } from '../../domain/search/search-params';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { narrowPage } from './narrow-page';
import styles from './inbox-route.module.css';

/** From a mention back to the list, on a page too narrow for both. It takes the focus that the list gave up. */
export function BackToList({ mailboxId, folderId }: { mailboxId: string; folderId: string }) {
  const t = useTranslations('app');
  return (
    <Link
      ref={focusIfShown}
      to="/mailboxes/$mailboxId/folders/$folderId"
      params={{ mailboxId, folderId }}
      search={pickSearchParams}
      className={styles.back}
      title={t('backToList')}
    >
      <ArrowLeft size={16} aria-hidden />
      <VisuallyHidden>{t('backToList')}</VisuallyHidden>
    </Link>
  );
}

/** On a wide page the focus stays in the list. */
function focusIfShown(link: HTMLAnchorElement | null): void {
  if (narrowPage.matches) link?.focus({ preventScroll: true });
}
