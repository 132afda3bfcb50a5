/** What the Outbox and its parts are called. */
export const outboxParts = {
  title: 'Outbox',
  waiting: 'Waiting',
  failed: 'Failed',
  drafts: 'Drafts',
} as const;
