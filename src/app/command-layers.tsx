import { lazy } from 'react';
import { useTranslations } from 'use-intl';
import { showCommandLayer, useCommandLayer } from '../features/commands/command-layer';
import { CommandNotice } from '../features/commands/command-notice';
import { useCommand } from '../features/commands/command-registry';
import { useShortcuts } from '../features/commands/use-shortcuts';
import { useSavedPreferences } from '../features/preferences/use-saved-preferences';
import { DialogBoundary } from './routes/dialog-boundary';
import { useGoTo } from './use-go-to';
import { usePlaceCommands } from './use-place-commands';

const CommandPalette = lazy(async () => ({
  default: (await import('../features/command-palette/command-palette')).CommandPalette,
}));
const ShortcutHelp = lazy(async () => ({
  default: (await import('../features/shortcut-help/shortcut-help')).ShortcutHelp,
}));

/** The keys, and what they open over every page: the palette and the help sheet. */
export function CommandLayers() {
  const t = useTranslations('commands');
  const { preferences } = useSavedPreferences();
  const layer = useCommandLayer();
  const goTo = useGoTo();
  useShortcuts(preferences.shortcuts);
  usePlaceCommands(goTo);
  useCommand('showPalette', { run: showPalette });
  useCommand('showHelp', { run: showHelp });
  return (
    <>
      <CommandNotice />
      <DialogBoundary asked={layer ?? ''} failure={t('layerFailed')} onClose={closeLayer}>
        {layer === 'palette' && <CommandPalette onClose={closeLayer} onGo={goTo} />}
        {layer === 'help' && <ShortcutHelp onClose={closeLayer} />}
      </DialogBoundary>
    </>
  );
}

function showPalette(): void {
  showCommandLayer('palette');
}

function showHelp(): void {
  showCommandLayer('help');
}

function closeLayer(): void {
  showCommandLayer(null);
}
