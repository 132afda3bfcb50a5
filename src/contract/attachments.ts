import { bytesSchema } from './binary-columns';
import { defineEndpoint } from './endpoint';

/**
 * The bytes of an attachment, whatever its media type: the page knows that from the mention, and trusts
 * it for showing images alone. 404 when the mailbox does not show the mention, or it has no such attachment.
 */
export const getAttachment = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/mentions/:mentionId/attachments/:attachmentId',
  status: 200,
  response: bytesSchema,
  isBinary: true,
});
