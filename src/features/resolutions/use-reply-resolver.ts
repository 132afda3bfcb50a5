import { useCallback } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../data/account';
import { mailboxQueries } from '../../data/mailboxes';
import { sessionQueries } from '../../data/session';
import type { Mention } from '../../domain/mention';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { resolveReplyProfile } from '../../domain/reply/resolve-reply-profile';

/** What the resolver needs of a mention, and the smart folders that hold it, topmost first. */
export type ResolvableMention = Pick<
  Mention,
  'id' | 'conversationId' | 'serviceId' | 'kind' | 'receivingProfileId' | 'mentionedProfileIds'
> & { smartFolderIds: readonly string[] };

/**
 * Who answers a mention, for the current user in a mailbox with a folder open; the answer follows
 * every change of the settings, the profiles and what the user used last.
 * @param openFolderId the open folder, default or smart; a default folder counts as none
 * @returns the resolver; its second argument asks for the answer with another folder open, or none
 */
export function useReplyResolver(
  mailboxId: string,
  openFolderId: string,
): (mention: ResolvableMention, seenFromFolderId?: string | null) => ReplyResolution {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const mailbox = mailboxes.find(({ id }) => id === mailboxId);
  return useCallback(
    (mention, seenFromFolderId = openFolderId) =>
      resolveReplyProfile({
        mention,
        mailbox: mailbox ?? { id: mailboxId, topicIds: [], replyWith: { mode: 'default' } },
        folders: folders.smartFolders.filter(({ id }) => mention.smartFolderIds.includes(id)),
        openFolderId: seenFromFolderId,
        services: account.services,
        profiles: account.profiles,
        lastUsedProfileIds: session.lastUsedProfileIds,
      }),
    [account, session.lastUsedProfileIds, mailbox, folders, mailboxId, openFolderId],
  );
}
