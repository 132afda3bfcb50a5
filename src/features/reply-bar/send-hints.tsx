import { useTranslations } from 'use-intl';
import type { Profile } from '../../domain/profile';
import { nameTags } from '../resolutions/name-tags';
import styles from './reply-bar.module.css';

/**
 * What is worth knowing before one sends, though nothing has to be done: the conversation knows another
 * voice, or the settings were saved since the text was begun. Who answers does not change by it.
 */
export function SendHints({
  lastProfile,
  sender,
  isBegunUnderOtherSettings,
}: {
  lastProfile: Pick<Profile, 'id' | 'name'> | undefined;
  sender: Pick<Profile, 'id' | 'name'> | undefined;
  isBegunUnderOtherSettings: boolean;
}) {
  const t = useTranslations('replyBar');
  const isOtherVoice =
    lastProfile !== undefined && sender !== undefined && lastProfile.id !== sender.id;
  return (
    <div role="status" className={styles.hints}>
      {isOtherVoice && <p>{t.rich('answeredLast', { profile: lastProfile.name, ...nameTags })}</p>}
      {isBegunUnderOtherSettings && sender !== undefined && (
        <p>{t.rich('otherSettings', { profile: sender.name, ...nameTags })}</p>
      )}
    </div>
  );
}
