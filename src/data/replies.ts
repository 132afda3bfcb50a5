import { mutationOptions } from '@tanstack/react-query';
import { sendReply } from '../contract/replies';
import type { ReplyRequest } from '../contract/replies';
import { callEndpoint } from './http';
import { repeatable } from './repeatable';

export const replyMutations = {
  /** Publishes a reply. The same key never publishes twice, so a try whose outcome is unknown can be repeated. */
  send: (mentionId: string) =>
    mutationOptions({
      meta: repeatable,
      mutationFn: ({ idempotencyKey, reply }: { idempotencyKey: string; reply: ReplyRequest }) =>
        callEndpoint(sendReply, { params: { mentionId }, body: reply, idempotencyKey }),
    }),
};
