import { useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../data/account';
import { mailboxQueries } from '../../data/mailboxes';
import type { Mention } from '../../domain/mention';
import { asAnswered } from '../../domain/reply/private-reply';
import type { ReasonContext } from './describe-reason';
import { useDayFormat } from './use-day-format';

/**
 * What the sentences about a mention's answer name, for a mailbox.
 * @param isPrivateReply it is public, and answered in private
 */
export function useReasonContext(
  mailboxId: string,
  { serviceId, kind }: Pick<Mention, 'serviceId' | 'kind'>,
  isPrivateReply = false,
): ReasonContext {
  const names = useReasonNames(mailboxId);
  return useMemo(() => {
    const mention = asAnswered({ serviceId, kind }, isPrivateReply);
    return { mention: { ...mention, isPrivateReply }, ...names };
  }, [serviceId, kind, isPrivateReply, names]);
}

/** What the sentences about all mentions of a mailbox have in common. */
export function useReasonNames(mailboxId: string): Omit<ReasonContext, 'mention'> {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const formatDay = useDayFormat();
  const mailboxName = mailboxes.find(({ id }) => id === mailboxId)?.name ?? mailboxId;
  return useMemo(
    () => ({
      mailboxName,
      services: account.services,
      profiles: account.profiles,
      smartFolders: folders.smartFolders,
      formatDay,
    }),
    [mailboxName, account, folders, formatDay],
  );
}
