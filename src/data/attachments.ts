import { queryOptions } from '@tanstack/react-query';
import { getAttachment } from '../contract/attachments';
import { callEndpoint } from './http';

export const attachmentQueries = {
  all: () => ['attachments'] as const,
  /** Its bytes never change, and are let go soon after nobody looks at them any more. */
  bytes: (place: { mailboxId: string; mentionId: string; attachmentId: string }) =>
    queryOptions({
      queryKey: [...attachmentQueries.all(), place],
      queryFn: ({ signal }) => callEndpoint(getAttachment, { params: place, signal }),
      staleTime: Infinity,
      gcTime: 60_000,
    }),
};
