import { lazy, Suspense, useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ChevronDown, CircleUser } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../data/session';
import { Button } from '../../ui/button';
import styles from './user-menu-button.module.css';

const loadMenu = () => import('./user-menu');
const UserMenu = lazy(async () => ({ default: (await loadMenu()).UserMenu }));

/** Who one is; opens what one may choose for oneself. The menu is fetched when one comes near it. */
export function UserMenuButton() {
  const t = useTranslations('session');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const { name } = session.user;
  const button = (
    <Button
      variant="quiet"
      className={styles.button}
      aria-label={t('userMenu', { name })}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      icon={<CircleUser aria-hidden />}
      endIcon={<ChevronDown aria-hidden className={styles.chevron} />}
    >
      <bdi className={styles.name}>{name}</bdi>
    </Button>
  );
  if (!isWanted) {
    return (
      <span
        onPointerEnter={() => void loadMenu()}
        onFocus={() => void loadMenu()}
        onClick={() => {
          setIsWanted(true);
          setIsOpen(true);
        }}
      >
        {button}
      </span>
    );
  }
  return (
    <Suspense fallback={button}>
      <UserMenu trigger={button} isOpen={isOpen} onOpenChange={setIsOpen} />
    </Suspense>
  );
}
