import { useMemo } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { mailboxQueries } from '../../data/mailboxes';
import { smartFolderQueries } from '../../data/smart-folders';
import { defaultFolderIds } from '../../domain/default-folder';
import type { Place } from '../commands/place';
import type { PaletteEntry } from './palette-entry';
import { foldName } from './rank-name';

/** Every mailbox, every folder, and the settings of each. Those of the open mailbox stand there unasked. */
export function usePlaceEntries(onGo: (place: Place) => void): {
  entries: PaletteEntry[];
  isIncomplete: boolean;
} {
  const t = useTranslations('commands.palette');
  const names = useTranslations('mailboxes.defaultFolders');
  const openMailboxId = useParams({ strict: false, select: ({ mailboxId }) => mailboxId });
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const { data: smartFolders, isError } = useQuery(smartFolderQueries.list());
  const entries = useMemo(() => {
    const all: PaletteEntry[] = [];
    const add = (
      group: PaletteEntry['group'],
      name: string,
      place: Place,
      { isUnasked }: { isUnasked: boolean },
    ) => {
      all.push({
        id: Object.values(place).join('/'),
        group,
        name,
        folded: foldName(name),
        keys: null,
        reason: null,
        isUnasked,
        run: () => {
          onGo(place);
        },
      });
    };
    for (const { id: mailboxId, name: mailbox, smartFolderIds, hiddenFolderIds } of mailboxes) {
      const isOpen = mailboxId === openMailboxId;
      const describe = (name: string) => (isOpen ? name : t('inMailbox', { name, mailbox }));
      for (const id of smartFolderIds) {
        const folder = smartFolders?.find((known) => known.id === id);
        if (folder === undefined) continue;
        const { name } = folder;
        const inMailbox = { mailboxId, folderId: id };
        add('folders', describe(name), { kind: 'folder', ...inMailbox }, { isUnasked: isOpen });
        add(
          'settings',
          t('folderSettings', { name, mailbox }),
          { kind: 'folder-settings', ...inMailbox },
          { isUnasked: false },
        );
      }
      // Those of the open mailbox are actions, with keys.
      for (const folderId of isOpen ? [] : defaultFolderIds) {
        if (hiddenFolderIds?.some((id) => id === folderId)) continue;
        const name = describe(names(folderId));
        add('folders', name, { kind: 'folder', mailboxId, folderId }, { isUnasked: false });
      }
      const inbox = { kind: 'folder', mailboxId, folderId: 'inbox' } as const;
      if (!isOpen) add('mailboxes', mailbox, { ...inbox }, { isUnasked: true });
      add(
        'settings',
        t('mailboxSettings', { name: mailbox }),
        { kind: 'mailbox-settings', mailboxId },
        { isUnasked: false },
      );
    }
    return all;
  }, [t, names, openMailboxId, mailboxes, smartFolders, onGo]);
  return { entries, isIncomplete: isError };
}
