import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import type { SmartFolder } from '../../domain/smart-folder';
import { mailboxQueries } from '../../data/mailboxes';
import type { DialogNavigation } from './use-dialog-navigation';

/**
 * Where one lands after a smart folder or mailbox was created or deleted. The entry of the dialog is
 * replaced, so that Back does not lead to it. From another area of the app, and from the settings of a
 * mailbox that are open below, one stays where one is. So does who has left the dialog meanwhile, and is somewhere
 * else when the answer comes.
 */
export function useCreatedPlaces(
  mailboxId: string,
  { close, isMailboxSettingsOpen }: DialogNavigation,
) {
  const navigate = useNavigate();
  const router = useRouter();
  const href = useLocation({ select: (location) => location.href });
  const queryClient = useQueryClient();
  const here = useParams({ strict: false });
  const isInbox = here.mailboxId !== undefined;

  function hasLeft(): boolean {
    return router.latestLocation.href !== href;
  }
  function enter(folderId: string): Promise<void> {
    return navigate({
      to: '/mailboxes/$mailboxId/folders/$folderId',
      params: { mailboxId, folderId },
      search: {},
      replace: true,
    });
  }

  return {
    async enterFolder({ id }: SmartFolder): Promise<void> {
      if (!isInbox || isMailboxSettingsOpen) {
        close();
        return;
      }
      // Its address is there only with the folders that have it.
      await queryClient.refetchQueries({ queryKey: mailboxQueries.folders(mailboxId).queryKey });
      if (!hasLeft()) await enter(id);
    },
    async leaveFolder(folderId: string): Promise<void> {
      if (hasLeft()) return;
      if (here.folderId === folderId && !isMailboxSettingsOpen) await enter('inbox');
      else close();
    },
    async leaveMailbox(): Promise<void> {
      await queryClient.refetchQueries({ queryKey: mailboxQueries.list().queryKey });
      if (hasLeft()) return;
      // The start leads into another mailbox, or says that there is none.
      if (isInbox) await navigate({ to: '/', search: {}, replace: true });
      else close();
    },
  };
}
