import type { ReactNode } from 'react';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Kbd } from '../../ui/kbd';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { isMac } from '../commands/is-mac';
import styles from './shortcut-help.module.css';

type Line =
  | 'rows'
  | 'ends'
  | 'openRow'
  | 'select'
  | 'extend'
  | 'unselect'
  | 'rowActions'
  | 'send'
  | 'saveNote'
  | 'leave'
  | 'panes';

const arrows = {
  up: <ArrowUp size={12} aria-hidden />,
  down: <ArrowDown size={12} aria-hidden />,
  left: <ArrowLeft size={12} aria-hidden />,
  right: <ArrowRight size={12} aria-hidden />,
};

/** The keys of what has the focus. They are no text there, so they stay when shortcuts are off. */
export function ControlKeys() {
  const t = useTranslations('commands');
  const name = (
    key: keyof typeof arrows | 'enter' | 'escape' | 'home' | 'end' | 'space' | 'shift',
  ) => ({
    text: t(`help.keyNames.${key}`),
    icon: key in arrows ? arrows[key as keyof typeof arrows] : null,
  });
  const mod = { text: t(isMac ? 'keys.modMac' : 'keys.mod'), icon: null };
  const lines: [Line, { text: string; icon: ReactNode }[]][] = [
    ['rows', [name('up'), name('down')]],
    ['ends', [name('home'), name('end')]],
    ['openRow', [name('enter')]],
    ['select', [name('space')]],
    ['extend', [name('shift'), name('up'), name('down')]],
    ['unselect', [name('escape')]],
    ['rowActions', [name('left'), name('right')]],
    ['send', [mod, name('enter')]],
    ['saveNote', [mod, name('enter')]],
    ['leave', [name('escape')]],
    ['panes', [name('left'), name('right')]],
  ];
  return (
    <section aria-label={t('help.controls')} className={styles.group}>
      <h3 className={styles.heading}>{t('help.controls')}</h3>
      <dl className={styles.keys}>
        {lines.map(([id, keys]) => (
          <div key={id} className={styles.line}>
            <dt>{t(`help.controlKeys.${id}`)}</dt>
            <dd className={styles.chord}>
              {keys.map((key) => (
                <Kbd key={key.text}>
                  {key.icon}
                  {key.icon === null ? key.text : <VisuallyHidden>{key.text}</VisuallyHidden>}
                </Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
