import {
  getBulkReply,
  previewBulkReply,
  queueBulkReply,
  withdrawBulkReply,
} from '../../../src/contract/bulk-replies';
import * as bulk from '../rules/bulk-replies';
import { queueBulkReply as putIntoOutbox } from '../rules/queue-bulk-reply';
import { previewBulkReply as makeTable } from '../rules/preview-bulk-reply';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addBulkReplyRoutes(app: BackendApp): void {
  addRoute(app, previewBulkReply, ({ rules, params, body }) =>
    makeTable(rules, params.mailboxId, body),
  );
  addRoute(app, queueBulkReply, ({ rules, params, idempotencyKey, body }) =>
    putIntoOutbox(rules, { mailboxId: params.mailboxId, idempotencyKey, request: body }),
  );
  addRoute(app, getBulkReply, ({ rules, params }) => bulk.readBulkReply(rules, params.bulkReplyId));
  addRoute(app, withdrawBulkReply, ({ rules, params }) =>
    bulk.withdrawBulkReply(rules, params.bulkReplyId),
  );
}
