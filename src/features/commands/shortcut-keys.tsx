import { useTranslations } from 'use-intl';
import { Kbd } from '../../ui/kbd';
import { isMac } from './is-mac';
import styles from './shortcut-keys.module.css';

/** The keys of an action as they stand on the keyboard: `g i` one after the other, `mod+k` together. */
export function ShortcutKeys({ keys }: { keys: string }) {
  const t = useTranslations('commands');
  return (
    <span className={styles.keys}>
      {keys.split(' ').map((part, index) => (
        <span key={part} className={styles.part}>
          {index > 0 && <span className={styles.then}>{t('keys.then')}</span>}
          {part.split('+').map((key) => (
            <Kbd key={key}>
              {key === 'mod'
                ? t(isMac ? 'keys.modMac' : 'keys.mod')
                : key === 'shift'
                  ? t('keys.shift')
                  : key.toUpperCase()}
            </Kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
