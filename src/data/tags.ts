import { queryOptions } from '@tanstack/react-query';
import { listTags } from '../contract/tags';
import { callEndpoint } from './http';

export const tagQueries = {
  /** The tags that mentions of a mailbox carry, those of the most mentions first. */
  ofMailbox: (mailboxId: string) =>
    queryOptions({
      queryKey: ['tags', mailboxId],
      queryFn: ({ signal }) => callEndpoint(listTags, { params: { mailboxId }, signal }),
    }),
};
