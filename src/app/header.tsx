import { Link, useMatch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { UserMenuButton } from '../features/session/user-menu-button';
import { Brand } from './brand';
import styles from './header.module.css';
import { SkipLink } from './skip-link';

/** The bar at the top: the product, its areas, and who one is. */
export function Header() {
  const t = useTranslations('app');
  const isInbox =
    useMatch({ from: '/mailboxes/$mailboxId/folders/$folderId', shouldThrow: false }) !== undefined;
  return (
    <header className={styles.header}>
      <SkipLink />
      <Brand />
      <nav aria-label={t('main')} className={styles.areas}>
        <Link to="/" className={styles.area} aria-current={isInbox ? 'page' : undefined}>
          {t('inbox')}
        </Link>
      </nav>
      <UserMenuButton />
    </header>
  );
}
