import { useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../data/account';
import { mailboxQueries } from '../../data/mailboxes';
import type { Mention } from '../../domain/mention';
import type { ReasonContext } from './describe-reason';
import { useDayFormat } from './use-day-format';

/** What the sentences about a mention's answer name, for a mailbox. */
export function useReasonContext(
  mailboxId: string,
  { serviceId, kind }: Pick<Mention, 'serviceId' | 'kind'>,
): ReasonContext {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const formatDay = useDayFormat();
  const mailboxName = mailboxes.find(({ id }) => id === mailboxId)?.name ?? mailboxId;
  return useMemo(
    () => ({
      mention: { serviceId, kind },
      mailboxName,
      services: account.services,
      profiles: account.profiles,
      smartFolders: folders.smartFolders,
      formatDay,
    }),
    [serviceId, kind, mailboxName, account, folders, formatDay],
  );
}
