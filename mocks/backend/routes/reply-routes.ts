import * as contract from '../../../src/contract/replies';
import { previewReplies } from '../rules/preview-replies';
import { sendReply } from '../rules/send-reply';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addReplyRoutes(app: BackendApp): void {
  addRoute(app, contract.sendReply, ({ rules, params, idempotencyKey, body }) =>
    sendReply(rules, { mentionId: params.mentionId, idempotencyKey, request: body }),
  );
  addRoute(app, contract.previewReplies, ({ rules, body }) => previewReplies(rules, body));
}
