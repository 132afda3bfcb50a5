import { useCallback } from 'react';
import { useRouter } from '@tanstack/react-router';
import type { Place } from '../features/commands/place';
import { MAIN_ID } from './skip-link';

/**
 * Leads to a place. What had the focus may not be there any more, and then what the page is for gets it,
 * so that Tab does not begin at the top again.
 */
export function useGoTo(): (place: Place) => void {
  const router = useRouter();
  return useCallback(
    (place) => {
      void navigateTo(router, place).then(() => {
        requestAnimationFrame(() => {
          if (document.activeElement !== document.body) return;
          document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
        });
      });
    },
    [router],
  );
}

function navigateTo(router: ReturnType<typeof useRouter>, place: Place): Promise<void> {
  switch (place.kind) {
    case 'reply-map':
      return router.navigate({ to: '/reply-map' });
    case 'settings-history':
      return router.navigate({ to: '/settings-history' });
    case 'folder':
      return router.navigate({
        to: '/mailboxes/$mailboxId/folders/$folderId',
        params: { mailboxId: place.mailboxId, folderId: place.folderId },
      });
    case 'mailbox-settings':
      return router.navigate({
        to: '/mailboxes/$mailboxId/folders/$folderId',
        params: { mailboxId: place.mailboxId, folderId: 'inbox' },
        search: { mailboxSettings: 'open' },
      });
    case 'folder-settings':
      return router.navigate({
        to: '/mailboxes/$mailboxId/folders/$folderId',
        params: { mailboxId: place.mailboxId, folderId: place.folderId },
        search: { folderSettings: place.folderId },
      });
  }
}
