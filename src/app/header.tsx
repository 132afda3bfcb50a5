import { Link, useMatch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { UserMenuButton } from '../features/session/user-menu-button';
import { PaletteButton } from '../features/commands/palette-button';
import { Brand } from './brand';
import styles from './header.module.css';
import { InboxLink } from './inbox-link';
import { SkipLink } from './skip-link';

/** The bar at the top: the product, its areas, and who one is. */
export function Header() {
  const t = useTranslations('app');
  const isReplyMap = useMatch({ from: '/reply-map', shouldThrow: false }) !== undefined;
  return (
    <header className={styles.header}>
      <SkipLink />
      <Brand />
      <nav aria-label={t('main')} className={styles.areas}>
        <InboxLink />
        <Link
          to="/reply-map"
          className={styles.area}
          activeProps={{}}
          aria-current={isReplyMap ? 'page' : undefined}
          preload="intent"
        >
          {t('replyMap')}
        </Link>
      </nav>
      <PaletteButton />
      <UserMenuButton />
    </header>
  );
}
