/** Keys of the cache for what goes to many mentions, for whoever needs nothing else of it. */
export const bulkReplyKeys = {
  all: ['bulk-replies'],
  sending: ['bulk-replies', 'sending'],
  conversations: ['bulk-replies', 'conversations'],
} as const;
