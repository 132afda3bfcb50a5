import { Link } from '@tanstack/react-router';
import { FolderMinus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/empty-state';

/** Stands at the address of a default folder that its mailbox does without, and offers a way on. */
export function FolderSwitchedOff({
  mailboxId,
  folderName,
}: {
  mailboxId: string;
  folderName: string;
}) {
  const t = useTranslations('missing');
  const app = useTranslations('app');
  return (
    <EmptyState
      icon={<FolderMinus aria-hidden />}
      title={t('folderSwitchedOff', { name: folderName })}
      text={t('folderSwitchedOffHint')}
      action={
        <Link
          to="/mailboxes/$mailboxId/folders/$folderId"
          params={{ mailboxId, folderId: 'inbox' }}
        >
          {app('goToInbox')}
        </Link>
      }
    />
  );
}
