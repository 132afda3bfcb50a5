import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { findOffer, useOffers } from '../commands/command-registry';
import { commandIds, describeCommand } from '../commands/command-table';
import type { CommandId } from '../commands/command-table';
import { useRunCommand } from '../commands/use-shortcuts';
import type { PaletteEntry } from './palette-entry';
import { foldName } from './rank-name';

/**
 * Every named action, with why it cannot be done where it cannot.
 * @param opener what had the focus before the palette, and gets it back before the action is done
 */
export function useCommandEntries(opener: Element | null): PaletteEntry[] {
  const t = useTranslations('commands');
  const offers = useOffers();
  const run = useRunCommand();
  return useMemo(() => {
    void offers;
    return commandIds
      .filter((id) => id !== 'showPalette')
      .map((id) => {
        const { group, keys, absence } = describeCommand(id);
        const offer = findOffer(id, opener);
        const name = t(`names.${id}`);
        return {
          id,
          group: group === 'places' ? findPlaceGroup(id) : group,
          name,
          folded: foldName(name),
          keys,
          reason: offer === null ? t(`absent.${absence}`) : offer.reason,
          isUnasked: true,
          run: () => {
            run(id);
          },
        };
      });
  }, [t, offers, opener, run]);
}

function findPlaceGroup(id: CommandId): 'folders' | 'settings' {
  const isFolder = id.startsWith('goTo') && id !== 'goToReplyMap' && id !== 'goToSettingsHistory';
  return isFolder ? 'folders' : 'settings';
}
