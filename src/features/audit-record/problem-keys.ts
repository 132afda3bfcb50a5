import type { messages } from '../../messages/en';

type ProblemKey = keyof (typeof messages)['auditRecord']['problems'];

/** The problems that a request can be refused with, as the texts name them. */
export const problemKeys: readonly ProblemKey[] = [
  'unknown-request',
  'not-found',
  'signed-out',
  'forbidden',
  'not-the-author',
  'too-many-tags',
  'invalid-request',
  'version-required',
  'stale-mailbox',
  'stale-smart-folder',
  'stale-canned-reply',
  'stale-note',
  'stale-reply-settings',
  'conflict',
  'resolution-changed',
  'profile-cannot-reply',
  'no-private-reply',
  'reply-too-long',
  'reply-published',
  'reply-withdrawn',
  'reply-not-failed',
  'key-reused',
];
