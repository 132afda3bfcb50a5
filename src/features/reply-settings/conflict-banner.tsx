import { useSuspenseQuery } from '@tanstack/react-query';
import { GitMerge } from 'lucide-react';
import type { LastChange } from '../../contract/last-change';
import { sessionQueries } from '../../data/session';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './conflict-banner.module.css';
import { describeDifference } from './describe-difference';
import { keyOfDifference } from './settings-difference';
import type { SettingsDifference } from './settings-difference';
import { useWords } from './use-words';
import { nameOf } from './words';
import type { Words } from './words';

/**
 * Says what someone else saved while one was editing, and asks whose changes to keep.
 * @param lastChange who saved it
 * @param folders the smart folders that a difference may name
 */
export function ConflictBanner({
  foreignChanges,
  ownChanges,
  lastChange,
  folders,
  onKeepMine,
  onUseTheirs,
}: {
  foreignChanges: readonly SettingsDifference[];
  ownChanges: readonly SettingsDifference[];
  lastChange: LastChange;
  folders: readonly { id: string; name: string }[];
  onKeepMine: () => void;
  onUseTheirs: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const saver = useSaver(lastChange, words);
  const ownKeys = new Set(ownChanges.map(keyOfDifference));
  const whats = foreignChanges.map((difference) => {
    const what = describeDifference(difference, words, folders);
    return ownKeys.has(keyOfDifference(difference)) ? `${what} (${t('conflict.both')})` : what;
  });
  const [first, second] = whats;
  return (
    <Banner
      tone="attention"
      announce="alert"
      icon={<GitMerge />}
      actions={
        <>
          <Button size="small" onClick={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
          <Button size="small" onClick={onUseTheirs}>
            {t('conflict.useTheirs')}
          </Button>
        </>
      }
    >
      {first !== undefined && second === undefined ? (
        <p className={styles.what}>
          {saver === null
            ? t('conflict.oneNow', { what: first })
            : t('conflict.one', { ...saver, what: first })}
        </p>
      ) : (
        <>
          <p className={styles.what}>
            {saver === null ? t('conflict.severalNow') : t('conflict.several', saver)}
          </p>
          <ul className={styles.list}>
            {whats.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.explanation}>{t('conflict.explanation')}</p>
    </Banner>
  );
}

/** The saver's name and the time in words, with the day where it is not today; null when not known. */
function useSaver(
  { changedByUserId, changedAt }: LastChange,
  { t, format, account }: Words,
): { who: string; time: string } | null {
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  if (changedAt === null) return null;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = (iso: string) =>
    format.dateTime(new Date(iso), { day: 'numeric', month: 'short', year: 'numeric' });
  const isToday = day(changedAt) === day(session.now);
  return {
    who:
      changedByUserId === null
        ? t('conflict.someone')
        : changedByUserId === session.user.id
          ? t('conflict.you')
          : nameOf({ t }, account.users, changedByUserId),
    time: format.dateTime(
      new Date(changedAt),
      isToday ? time : { ...time, day: 'numeric', month: 'short' },
    ),
  };
}
