import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isDefaultFolderId } from '../../domain/default-folder';
import { useCommand } from '../../features/commands/command-registry';
import type { DialogNavigation } from './use-dialog-navigation';

/** Offers what can be done with the place of the inbox that is open. */
export function useInboxCommands({
  mailboxId,
  folderId,
  mentionId,
  dialogs,
}: {
  mailboxId: string;
  folderId: string;
  mentionId: string | null;
  dialogs: DialogNavigation;
}): void {
  const t = useTranslations('commands');
  const navigate = useNavigate();
  useCommand('openMailboxSettings', { run: dialogs.openMailboxSettings });
  useCommand('openFolderSettings', {
    run: () => {
      dialogs.openFolderSettings(folderId);
    },
    reason: isDefaultFolderId(folderId) ? t('notASmartFolder') : null,
  });
  useCommand('closeMention', {
    run: () => {
      void navigate({
        to: '/mailboxes/$mailboxId/folders/$folderId',
        params: { mailboxId, folderId },
      });
    },
    reason: mentionId === null ? t('absent.mention') : null,
  });
}
