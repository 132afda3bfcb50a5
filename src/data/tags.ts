import { queryOptions } from '@tanstack/react-query';
import { listTags } from '../contract/tags';
import { callEndpoint } from './http';
import { mentionQueries } from './mentions';

/** The tags of a mailbox's mentions, those of the most mentions first. They change with the mentions. */
export const tagQueries = {
  list: (mailboxId: string) =>
    queryOptions({
      queryKey: [...mentionQueries.all(), 'tags', mailboxId],
      queryFn: ({ signal }) => callEndpoint(listTags, { params: { mailboxId }, signal }),
    }),
};
