import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { getMailbox, listMailboxes, listMailboxFolders, saveMailbox } from '../contract/mailboxes';
import type { MailboxSettings } from '../contract/mailboxes';
import { callEndpoint } from './http';
import { readAllPages } from './read-all-pages';

export const mailboxQueries = {
  all: () => ['mailboxes'] as const,
  list: () =>
    queryOptions({
      queryKey: [...mailboxQueries.all(), 'list'],
      queryFn: ({ signal }) => readAllPages(listMailboxes, signal),
    }),
  detail: (mailboxId: string) =>
    queryOptions({
      queryKey: [...mailboxQueries.all(), 'detail', mailboxId],
      queryFn: ({ signal }) => callEndpoint(getMailbox, { params: { mailboxId }, signal }),
    }),
  folders: (mailboxId: string) =>
    queryOptions({
      queryKey: [...mailboxQueries.all(), 'folders', mailboxId],
      queryFn: ({ signal }) => callEndpoint(listMailboxFolders, { params: { mailboxId }, signal }),
    }),
};

export const mailboxMutations = {
  /** Saves a mailbox; `version`: the one the settings were made from. */
  save: (mailboxId: string) =>
    mutationOptions({
      mutationFn: ({ version, settings }: { version: number; settings: MailboxSettings }) =>
        callEndpoint(saveMailbox, { params: { mailboxId }, body: settings, version }),
    }),
};
