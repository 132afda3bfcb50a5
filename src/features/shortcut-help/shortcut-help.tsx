import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '../../ui/dialog';
import { commandGroups, commandIds, describeCommand } from '../commands/command-table';
import { isMac } from '../commands/is-mac';
import { ShortcutKeys } from '../commands/shortcut-keys';
import { useSavedPreferences } from '../preferences/use-saved-preferences';
import { ControlKeys } from './control-keys';
import styles from './shortcut-help.module.css';

/** All shortcuts, as the table of actions has them, and the switch that turns the single keys off. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations('commands');
  const { preferences, save, isFailed } = useSavedPreferences();
  useEffect(() => {
    // The key that opened the sheet closes it again.
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === '?' && !event.repeat) onClose();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [onClose]);
  return (
    <Dialog
      title={t('help.title')}
      closeLabel={t('help.close')}
      className={styles.sheet}
      onClose={onClose}
    >
      <div className={styles.switch}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={preferences.shortcuts}
            onChange={(event) => {
              save({ shortcuts: event.target.checked });
            }}
          />
          {t('help.singleKeys')}
        </label>
        <p className={styles.hint}>
          {t('help.singleKeysHint', { mod: t(isMac ? 'keys.modMac' : 'keys.mod') })}
        </p>
        {isFailed && (
          <p role="alert" className={styles.failure}>
            {t('help.notSaved')}
          </p>
        )}
      </div>
      <div className={styles.groups}>
        {commandGroups.map((group) => (
          <section key={group} aria-label={t(`groups.${group}`)} className={styles.group}>
            <h3 className={styles.heading}>{t(`groups.${group}`)}</h3>
            <dl className={styles.keys}>
              {commandIds.map((id) => {
                const { keys, group: ofCommand } = describeCommand(id);
                if (keys === null || ofCommand !== group) return null;
                const isOff = !preferences.shortcuts && !keys.startsWith('mod+');
                return (
                  <div key={id} className={styles.line} data-off={isOff}>
                    <dt>{t(`names.${id}`)}</dt>
                    <dd>
                      <ShortcutKeys keys={keys} />
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
        <ControlKeys />
      </div>
    </Dialog>
  );
}
