import { sendReply } from '../../../src/contract/replies';
import { sendReply as publishReply } from '../rules/send-reply';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addReplyRoutes(app: BackendApp): void {
  addRoute(app, sendReply, ({ rules, params, idempotencyKey, body }) =>
    publishReply(rules, { mentionId: params.mentionId, idempotencyKey, request: body }),
  );
}
