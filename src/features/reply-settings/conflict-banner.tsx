import { GitMerge } from 'lucide-react';
import type { LastChange } from '../../contract/last-change';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './conflict-banner.module.css';
import { describeDifference } from './describe-difference';
import { keyOfDifference } from './settings-difference';
import type { SettingsDifference } from './settings-difference';
import { useSaver } from './use-saver';
import { useWords } from './use-words';

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
  onCompare,
}: {
  foreignChanges: readonly SettingsDifference[];
  ownChanges: readonly SettingsDifference[];
  lastChange: LastChange;
  folders: readonly { id: string; name: string }[];
  onKeepMine: () => void;
  onUseTheirs: () => void;
  onCompare: () => void;
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
          <Button size="small" aria-haspopup="dialog" onClick={onCompare}>
            {t('merge.compare')}
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
