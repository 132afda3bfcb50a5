import { useId } from 'react';
import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { User } from '../../domain/user';
import styles from './user-menu.module.css';

/** The users of a demo. The address says who one is, so each is a link that loads the page as them. */
export function SwitchUser({ users, currentId }: { users: readonly User[]; currentId: string }) {
  const t = useTranslations('userMenu');
  const headingId = useId();
  return (
    <>
      <h2 id={headingId} className={styles.heading}>
        {t('switchUser')}
      </h2>
      <ul className={styles.users} role="list" aria-labelledby={headingId}>
        {users.map(({ id, name, role }) => (
          <li key={id}>
            <a
              href={describeAddress(id)}
              className={styles.userLink}
              aria-current={id === currentId ? 'true' : undefined}
            >
              <bdi className={styles.userName}>{name}</bdi>{' '}
              <span className={styles.role}>{t(`roles.${role}`)}</span>
              {id === currentId && <Check size={16} aria-hidden className={styles.tick} />}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The place one is at, as someone else. */
function describeAddress(userId: string): string {
  const search = new URLSearchParams();
  const here = new URLSearchParams(location.search);
  for (const kept of ['world', 'live']) {
    const value = here.get(kept);
    if (value !== null) search.set(kept, value);
  }
  search.set('as', userId);
  return `${location.pathname}?${search.toString()}`;
}
