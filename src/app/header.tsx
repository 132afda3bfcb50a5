import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { UserMenuButton } from '../features/session/user-menu-button';
import { Brand } from './brand';
import styles from './header.module.css';

/** The bar at the top: the product, its areas, and who one is. */
export function Header() {
  const t = useTranslations('app');
  return (
    <header className={styles.header}>
      <Brand />
      <nav aria-label={t('main')} className={styles.areas}>
        <Link to="/" className={styles.area}>
          {t('inbox')}
        </Link>
      </nav>
      <UserMenuButton />
    </header>
  );
}
