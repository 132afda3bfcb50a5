/** Where an attachment is asked for. */
export interface AttachmentPlace {
  mailboxId: string;
  mentionId: string;
  attachmentId: string;
}
