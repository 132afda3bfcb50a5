import { listOutbox, queueReply, retryReply, withdrawReply } from '../../../src/contract/outbox';
import * as outbox from '../rules/outbox';
import { queueReply as putIntoOutbox } from '../rules/queue-reply';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addOutboxRoutes(app: BackendApp): void {
  addRoute(app, listOutbox, ({ rules, params, query }) =>
    outbox.listOutbox(rules, params.mailboxId, query),
  );
  addRoute(app, queueReply, ({ rules, params, idempotencyKey, body }) =>
    putIntoOutbox(rules, { mentionId: params.mentionId, idempotencyKey, request: body }),
  );
  addRoute(app, withdrawReply, ({ rules, params, idempotencyKey }) =>
    outbox.withdrawReply(rules, params.outboxReplyId, idempotencyKey),
  );
  addRoute(app, retryReply, ({ rules, params, body }) =>
    outbox.retryReply(rules, params.outboxReplyId, body),
  );
}
