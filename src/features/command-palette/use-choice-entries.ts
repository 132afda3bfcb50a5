import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { locales } from '../../messages/locale';
import {
  densities,
  setDensity,
  setLocale,
  setTheme,
  themes,
  useDensity,
  useLocalePreference,
  useTheme,
} from '../preferences/preferences';
import { useSavedPreferences } from '../preferences/use-saved-preferences';
import type { PaletteEntry } from './palette-entry';
import { foldName } from './rank-name';

/** What one may choose for oneself. */
export function useChoiceEntries(): PaletteEntry[] {
  const t = useTranslations('commands.palette');
  const names = useTranslations('session');
  const theme = useTheme();
  const locale = useLocalePreference();
  const density = useDensity();
  const { preferences, save } = useSavedPreferences();
  const { shortcuts } = preferences;
  return useMemo(() => {
    const toEntry = (id: string, name: string, isSo: boolean, run: () => void): PaletteEntry => ({
      id,
      group: 'look',
      name,
      folded: foldName(name),
      keys: null,
      reason: isSo ? t('isSo') : null,
      isUnasked: true,
      run,
    });
    return [
      ...densities.map((value) =>
        toEntry(
          `density/${value}`,
          t('density', { name: names(`densities.${value}`) }),
          value === density,
          () => {
            setDensity(value);
          },
        ),
      ),
      ...themes.map((value) =>
        toEntry(
          `theme/${value}`,
          t('theme', { name: names(`themes.${value}`) }),
          value === theme,
          () => {
            setTheme(value);
          },
        ),
      ),
      ...locales.map((value) =>
        toEntry(
          `language/${value}`,
          t('language', { name: names(`languages.${value}`) }),
          value === locale,
          () => {
            setLocale(value);
          },
        ),
      ),
      toEntry('shortcuts', t(shortcuts ? 'shortcutsOff' : 'shortcutsOn'), false, () => {
        save({ shortcuts: !shortcuts });
      }),
    ];
  }, [t, names, theme, locale, density, shortcuts, save]);
}
