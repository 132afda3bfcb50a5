import { mutationOptions, queryOptions } from '@tanstack/react-query';
import {
  createMailbox,
  deleteMailbox,
  getMailbox,
  getMailboxReach,
  listMailboxes,
  listMailboxFolders,
  listMentionValues,
  saveMailbox,
} from '../contract/mailboxes';
import type { MailboxSettings, NewMailbox } from '../contract/mailboxes';
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
  /** How many mentions it shows, and how many of them no other one does. */
  reach: (mailboxId: string) =>
    queryOptions({
      queryKey: [...mailboxQueries.all(), 'reach', mailboxId],
      queryFn: ({ signal }) => callEndpoint(getMailboxReach, { params: { mailboxId }, signal }),
    }),
  /** The languages and tags of its mentions. */
  mentionValues: (mailboxId: string) =>
    queryOptions({
      queryKey: [...mailboxQueries.all(), 'mention-values', mailboxId],
      queryFn: ({ signal }) => callEndpoint(listMentionValues, { params: { mailboxId }, signal }),
    }),
};

export const mailboxMutations = {
  /** Creates a mailbox; with the same key only once, however often it is tried. */
  create: (idempotencyKey: string) =>
    mutationOptions({
      mutationFn: (mailbox: NewMailbox) =>
        callEndpoint(createMailbox, { body: mailbox, idempotencyKey }),
    }),
  /** Deletes a mailbox; `version`: the one that was looked at. */
  delete: (mailboxId: string) =>
    mutationOptions({
      mutationFn: (version: number) =>
        callEndpoint(deleteMailbox, { params: { mailboxId }, version }),
    }),
  /** Saves a mailbox; `version`: the one the settings were made from. */
  save: (mailboxId: string) =>
    mutationOptions({
      mutationFn: ({ version, settings }: { version: number; settings: MailboxSettings }) =>
        callEndpoint(saveMailbox, { params: { mailboxId }, body: settings, version }),
    }),
};
