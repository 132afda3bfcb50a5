/** Keys of the cache for what goes to many mentions, for whoever needs nothing else of it. */
export const bulkReplyKeys = {
  all: ['bulk-replies'],
  newestReplies: ['bulk-replies', 'newest-replies'],
} as const;
