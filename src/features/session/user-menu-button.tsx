import { useSuspenseQuery } from '@tanstack/react-query';
import { ChevronDown, CircleUser } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../data/session';
import { loadWithTexts } from '../../messages/late-texts';
import { Approach } from '../../ui/approach';
import { Button } from '../../ui/button';
import styles from './user-menu-button.module.css';

/** With its texts, so that it opens whole: what comes later would move the rest under the pointer. */
const loadMenu = () => loadWithTexts(import('./user-menu').then((module) => module.UserMenu));

/** Who one is; opens what one may choose for oneself. */
export function UserMenuButton() {
  const t = useTranslations('session');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { name } = session.user;
  const button = (
    <Button
      variant="quiet"
      className={styles.button}
      aria-label={t('userMenu', { name })}
      aria-haspopup="dialog"
      aria-expanded={false}
      icon={<CircleUser aria-hidden />}
      endIcon={<ChevronDown aria-hidden className={styles.chevron} />}
    >
      <bdi className={styles.name}>{name}</bdi>
    </Button>
  );
  return (
    <Approach load={loadMenu} stub={button}>
      {({ default: UserMenu }, startsOpen) => <UserMenu trigger={button} startsOpen={startsOpen} />}
    </Approach>
  );
}
