import { useCallback } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../data/session';
import type { ReplySettingsTarget } from '../../domain/reply-settings-target';

/**
 * Whose settings one may change.
 * - `obstacle`: why one may change none, in words, or null. - `mailboxObstacle`: why none of a mailbox.
 */
export function useSettingsRights() {
  const t = useTranslations('replyMap.readOnly');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { rights, user } = session;
  const mayFolders = rights.includes('manage-smart-folders');
  const mayMailboxes = rights.includes('manage-mailboxes');
  const role = t(`roles.${user.role}`);
  const mayChange = useCallback(
    (kind: ReplySettingsTarget['kind']) => (kind === 'mailbox' ? mayMailboxes : mayFolders),
    [mayFolders, mayMailboxes],
  );
  return {
    mayChange,
    obstacle: mayFolders || mayMailboxes ? null : t('all', { role }),
    findObstacle: (kind: ReplySettingsTarget['kind']) => {
      if (kind === 'mailbox') return mayMailboxes ? null : t('mailbox', { role });
      return mayFolders ? null : t('all', { role });
    },
  };
}
