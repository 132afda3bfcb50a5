import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button';
import { showCommandLayer } from './command-layer';
import { describeCommand } from './command-table';
import styles from './palette-button.module.css';
import { ShortcutKeys } from './shortcut-keys';

/** Opens the palette. On a narrow page only its mark is there. */
export function PaletteButton() {
  const t = useTranslations('commands');
  return (
    <Button
      variant="quiet"
      className={styles.button}
      aria-label={t('names.showPalette')}
      aria-haspopup="dialog"
      title={t('names.showPalette')}
      icon={<Search aria-hidden />}
      endIcon={
        <span aria-hidden className={styles.keys}>
          <ShortcutKeys keys={describeCommand('showPalette').keys ?? ''} />
        </span>
      }
      onClick={() => {
        showCommandLayer('palette');
      }}
    >
      <span className={styles.name}>{t('names.showPalette')}</span>
    </Button>
  );
}
