import { useTranslations } from 'use-intl';
import type { ReplySettingsChange } from '../../../contract/reply-settings-changes';
import { useWords } from '../use-words';
import { nameOf } from '../words';
import styles from './settings-history.module.css';
import { useMomentFormat } from './use-moment-format';

/** Who saved, how long ago, and when exactly. */
export function SavedBy({ change: { userId, at } }: { change: ReplySettingsChange }) {
  const t = useTranslations('settingsHistory');
  const words = useWords();
  const describeMoment = useMomentFormat();
  return (
    <p className={styles.saved}>
      <bdi className={styles.who}>{nameOf(words, words.account.users, userId)}</bdi>
      <time dateTime={at} className={styles.when}>
        {t('time', describeMoment(at))}
      </time>
    </p>
  );
}
