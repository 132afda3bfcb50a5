import { Inbox, Send, Sparkles } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { isDefaultFolderId } from '../../../domain/default-folder';
import { EmptyState } from '../../../ui/empty-state';

/** What a folder without mentions says: that it is so, and what would show there. */
export function EmptyFolder({ folderId, folderName }: { folderId: string; folderName: string }) {
  const t = useTranslations('mentionList');
  const key = isDefaultFolderId(folderId) ? folderId : 'smartFolder';
  const Icon = key === 'smartFolder' ? Sparkles : key === 'sent' ? Send : Inbox;
  return (
    <EmptyState
      icon={<Icon aria-hidden />}
      title={t(`empty.${key}`, { folder: folderName })}
      text={t(`emptyHints.${key}`)}
    />
  );
}
