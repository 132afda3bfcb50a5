/**
 * A text that was sent to many mentions at once; each reply lies in the Outbox by itself.
 * - `id`: of user and key, as of a sent answer; `userId`: whose it is; `key`: what they know it by.
 * - `request`: what was asked, as text that is equal for equal requests.
 * - `outboxReplyId`: null where there is no such mention.
 */
export interface StoredBulkReply {
  id: string;
  userId: string;
  key: string;
  request: string;
  mailboxId: string;
  openFolderId: string | null;
  replies: readonly { mentionId: string; profileId: string; outboxReplyId: string | null }[];
}
